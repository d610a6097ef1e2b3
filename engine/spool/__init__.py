"""The message store in E-MailRelay format: names, envelope codec, durable directory, recovery."""
