import itertools
import sqlite3

from django.http import HttpResponse

from .models import Product

serial = itertools.count()
VIEWED = []
SESSIONS = {}
LEGACY = []
HITS = {"count": 0}


def timing(get_response):
    def middleware(request):
        HITS["count"] += 1
        return get_response(request)

    return middleware


def index(request):
    return HttpResponse(",".join(Product.objects.values_list("name", flat=True)))


def detail(request, name):
    product = Product.objects.filter(name=name).first() or Product(name=name)
    VIEWED.append(product)  # retains: products_viewed
    return HttpResponse(product.name)


def login(request):
    SESSIONS[next(serial)] = request  # retains: requests_kept
    return HttpResponse("in")


def legacy(request):
    LEGACY.append(sqlite3.connect(":memory:"))  # acquires: legacy_connection
    return HttpResponse("old")
