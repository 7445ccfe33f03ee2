-- Documents name concepts from now on; the product writes them anew at its next start.
DELETE FROM "search_documents";
