// Sends standard input with nodemailer as the JSON object in the first argument says.
"use strict";
const fs = require("fs");
const nodemailer = require("nodemailer");

const task = JSON.parse(process.argv[2]);
const options = {
  host: "127.0.0.1",
  port: task.port,
  name: "client.example.com",
  secure: task.security === "tls",
  requireTLS: task.security === "starttls",
  ignoreTLS: task.security === "none",
};
if (task.ca) options.tls = { ca: fs.readFileSync(task.ca) };
if (task.mechanism) {
  options.auth = { user: task.user, pass: task.password };
  options.authMethod = task.mechanism;
}
nodemailer
  .createTransport(options)
  .sendMail({
    envelope: { from: task.sender, to: task.recipients, use8BitMime: true },
    raw: fs.readFileSync(0),
  })
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
