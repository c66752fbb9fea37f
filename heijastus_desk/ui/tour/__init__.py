"""The tour: drives the real windows through the main job and leaves pictures, notices and packages."""

from heijastus_desk.ui.tour.tour import run_tour

__all__ = ["run_tour"]
