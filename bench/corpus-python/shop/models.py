from django.db import models

WATCHED = []


class Product(models.Model):
    name = models.CharField(max_length=100)
    price = models.IntegerField(default=0)


def on_saved(product):
    def receiver(sender, instance, **options):
        WATCHED[:] = [instance.pk]

    models.signals.post_save.connect(receiver, sender=Product, weak=False)  # retains: receiver_connected
    return product
