"""The project under test: small services whose functions leak, or only look as if they did."""
