"""Endpoints, connections, TLS contexts and DNS: the only place with sockets."""
