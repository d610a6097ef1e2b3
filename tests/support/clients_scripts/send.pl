# Sends standard input with Net::SMTP as the JSON object in the first argument says.
use strict;
use warnings;
use Authen::SASL qw(Perl);
use JSON::PP;
use Net::SMTP;

my $task = decode_json($ARGV[0]);
my %tls = (SSL_ca_file => $task->{ca}, SSL_verify_mode => 1);
my $smtp = Net::SMTP->new(
    "127.0.0.1",
    Port => $task->{port},
    Hello => "client.example.com",
    Timeout => 30,
    ($task->{security} eq "tls" ? (SSL => 1, %tls) : ()),
) or die "no connection: $@\n";

sub check {
    my ($ok) = @_;
    $ok or die $smtp->code . " " . $smtp->message;
}

check($smtp->starttls(%tls)) if $task->{security} eq "starttls";
if ($task->{mechanism}) {
    my %callback = (user => $task->{user}, authname => "", pass => $task->{password});
    check($smtp->auth(Authen::SASL->new(mechanism => $task->{mechanism}, callback => \%callback)));
}
binmode STDIN;
my $content = do { local $/; <STDIN> };
check($smtp->mail($task->{sender}, Bits => "8", Size => length $content));
check($smtp->to($_)) for @{ $task->{recipients} };
check($smtp->data);
check($smtp->datasend($content));
check($smtp->dataend);
check($smtp->quit);
