"""Files and what each system does with them: put in their place whole, named, held, left behind."""
