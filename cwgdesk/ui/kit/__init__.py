"""What every window is made of: icons, colours, small pieces; knows nothing of the desk."""
