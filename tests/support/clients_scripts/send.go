// Sends standard input with net/smtp as the JSON object in the first argument says.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/smtp"
	"os"
)

type task struct {
	Port       int
	Security   string
	CA         string
	User       string
	Password   string
	Mechanism  string
	Sender     string
	Recipients []string
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	var t task
	check(json.Unmarshal([]byte(os.Args[1]), &t))
	roots := x509.NewCertPool()
	if t.CA != "" {
		pem, err := os.ReadFile(t.CA)
		check(err)
		roots.AppendCertsFromPEM(pem)
	}
	config := &tls.Config{RootCAs: roots, ServerName: "127.0.0.1"}
	address := fmt.Sprintf("127.0.0.1:%d", t.Port)
	var client *smtp.Client
	var err error
	if t.Security == "tls" {
		connection, failure := tls.Dial("tcp", address, config)
		check(failure)
		client, err = smtp.NewClient(connection, "127.0.0.1")
	} else {
		client, err = smtp.Dial(address)
	}
	check(err)
	check(client.Hello("client.example.com"))
	if t.Security == "starttls" {
		check(client.StartTLS(config))
	}
	switch t.Mechanism {
	case "PLAIN":
		check(client.Auth(smtp.PlainAuth("", t.User, t.Password, "127.0.0.1")))
	case "CRAM-MD5":
		check(client.Auth(smtp.CRAMMD5Auth(t.User, t.Password)))
	}
	content, err := io.ReadAll(os.Stdin)
	check(err)
	check(client.Mail(t.Sender))
	for _, recipient := range t.Recipients {
		check(client.Rcpt(recipient))
	}
	writer, err := client.Data()
	check(err)
	_, err = writer.Write(content)
	check(err)
	check(writer.Close())
	check(client.Quit())
}
