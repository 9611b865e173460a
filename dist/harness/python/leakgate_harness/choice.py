"""What is repeated first: the time for repeats rarely reaches the whole of a large suite."""


def ranked(tests, opened, first):
    """`tests` by rank: those in `opened`, which left something open, those that `first` names (Patterns), the rest."""
    return sorted(tests, key=lambda test: -1 if test in opened else first.place(test))


def affordable(tests, cost, budget):
    """(tests that fit into `budget` milliseconds, those that do not): the longest start of `tests` by `cost(test)`."""
    spent, fit, left = 0.0, [], []
    for test in tests:
        spent += cost(test)
        (left if spent > budget else fit).append(test)
    return fit, left
