"""What a person can do with subsidies. Source: RAG-24 to RAG-32, OSB-89 to OSB-102."""
