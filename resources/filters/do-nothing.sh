#!/bin/sh
# A filter that passes each message on as it is: a beginning for one of your own.
# $1 is the file with the content, $2 the file with the envelope.
# Exit 0 passes the message on, 1 to 99 refuse it, 100 takes it away without an error.
# A refusal can say why: echo "<<what the sender is told>>"
exit 0
