"""The compilation of agreements and orders, period by period. Source: RAG-45."""
