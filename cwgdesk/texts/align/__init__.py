"""Which clause of a resolution does a passage of a report speak to?"""
