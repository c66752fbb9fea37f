"""The rules of each register: in plain sentences, tried out before they are saved, with their history."""
