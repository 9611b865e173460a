from django.urls import path

from . import views

urlpatterns = [
    path("", views.index),
    path("login", views.login),
    path("legacy", views.legacy),
    path("product/<str:name>", views.detail),
]
