"""The window: shows, asks, translates; knows no storage."""

from heijastus_desk.ui.lasting_constants import make_lasting

make_lasting()
