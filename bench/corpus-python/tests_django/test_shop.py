import itertools

from django.contrib.auth.models import User
from django.core import mail
from django.core.cache import cache
from django.db import connection, transaction
from django.template import Context, Template
from django.test import RequestFactory, SimpleTestCase, TestCase, TransactionTestCase, override_settings
from shop import models, views

numbers = itertools.count()


class ViewTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.product = models.Product.objects.create(name="tea", price=3)

    def test_leaks_products_viewed(self):
        self.assertEqual(self.client.get("/product/tea").content, b"tea")

    def test_leaks_requests_kept(self):
        self.assertEqual(self.client.get("/login").content, b"in")

    def test_leaks_legacy_connection(self):
        self.assertEqual(self.client.get("/legacy").content, b"old")

    def test_clean_index(self):
        self.assertEqual(self.client.get("/").content, b"tea")

    def test_clean_not_found(self):
        self.assertEqual(self.client.get("/nowhere").status_code, 404)

    def test_clean_request_factory(self):
        self.assertEqual(views.index(RequestFactory().get("/")).status_code, 200)

    def test_clean_rows_rolled_back(self):
        models.Product.objects.bulk_create(models.Product(name=f"p{i}") for i in range(100))
        self.assertEqual(models.Product.objects.count(), 101)

    def test_clean_queries_counted(self):
        with self.assertNumQueries(1):
            list(models.Product.objects.all())

    def test_clean_user_made(self):
        user = User.objects.create_user(f"ann{next(numbers)}", password="secret")
        self.assertTrue(user.check_password("secret"))

    def test_clean_on_commit(self):
        with self.captureOnCommitCallbacks(execute=True) as callbacks:
            transaction.on_commit(lambda: None)
        self.assertEqual(len(callbacks), 1)


class PlainTest(SimpleTestCase):
    def test_leaks_receiver_connected(self):
        models.on_saved(models.Product(name="x"))

    def test_clean_mail_outbox(self):
        mail.send_mail("subject", "body" * 100, "a@example.com", ["b@example.com"])
        self.assertEqual(len(mail.outbox), 1)

    def test_clean_cache_culls_at_300(self):
        cache.set(f"key-{next(numbers)}", "x" * 500)

    def test_clean_template(self):
        self.assertEqual(Template("{{ a|upper }}").render(Context({"a": "b"})), "B")

    @override_settings(DEBUG=True)
    def test_clean_overridden_settings(self):
        from django.conf import settings

        self.assertTrue(settings.DEBUG)


class CommittedTest(TransactionTestCase):
    def test_clean_committed_rows(self):
        models.Product.objects.create(name="lasting")
        self.assertEqual(connection.cursor().execute("select count(*) from shop_product").fetchone(), (1,))
