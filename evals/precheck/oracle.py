"""Writes oracle.jsonl: people, what they are to be told, and the fewest of their answers that tell it.

    python3 evals/precheck/oracle.py        (needs PyYAML; run from anywhere)

It shares nothing with the product but the service documents: expressions are read by Python's own parser, a person is
judged with every answer known, and where answers are missing every way to complete them is tried.
"""

import ast
import datetime as dt
import itertools
import json
import pathlib
import random
import re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 18)
OUTSIDE = object()
MOST_COMPLETIONS = 60_000


def months_between(start, end):
    """Whole months; where the last month has no such day, its last day completes it."""
    a, b = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
    count = (b.year - a.year) * 12 + b.month - a.month
    month_end = (dt.date(b.year + b.month // 12, b.month % 12 + 1, 1) - dt.timedelta(days=1)).day
    return count - (1 if b.day < min(a.day, month_end) else 0)


CALLS = {
    'years': lambda birth: months_between(birth, TODAY.isoformat()) // 12,
    'months': months_between,
    'days': lambda a, b: (dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days,
}
OPERATORS = {
    ast.Add: lambda a, b: a + b, ast.Sub: lambda a, b: a - b, ast.Mult: lambda a, b: a * b, ast.Div: lambda a, b: a / b,
    ast.Eq: lambda a, b: a == b, ast.NotEq: lambda a, b: a != b, ast.Lt: lambda a, b: a < b, ast.LtE: lambda a, b: a <= b,
    ast.Gt: lambda a, b: a > b, ast.GtE: lambda a, b: a >= b, ast.In: lambda a, b: a in b,
}


def read(text):
    parts = re.split(r"('[^']*'|\"[^\"]*\")", text)
    plain = ''.join(p if i % 2 else re.sub(r'\bfalse\b', 'False', re.sub(r'\btrue\b', 'True', p)) for i, p in enumerate(parts))
    return ast.parse(plain.strip(), mode='eval').body


def value(node, look):
    """The value of an expression where every fact it reads is known or does not apply."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return look(node.id)
    if isinstance(node, ast.List):
        return [x for x in (value(e, look) for e in node.elts) if x is not OUTSIDE]
    if isinstance(node, ast.UnaryOp):
        inner = value(node.operand, look)
        if inner is OUTSIDE:
            return OUTSIDE
        return (not inner) if isinstance(node.op, ast.Not) else -inner
    if isinstance(node, ast.BoolOp):
        inside = [x for x in (value(e, look) for e in node.values) if x is not OUTSIDE]
        if not inside:
            return OUTSIDE
        return all(inside) if isinstance(node.op, ast.And) else any(inside)
    if isinstance(node, ast.Call):
        args = [value(a, look) for a in node.args]
        return OUTSIDE if OUTSIDE in args else CALLS[node.func.id](*args)
    left, op, right = (node.left, node.op, node.right) if isinstance(node, ast.BinOp) else (node.left, node.ops[0], node.comparators[0])
    a, b = value(left, look), value(right, look)
    return OUTSIDE if a is OUTSIDE or b is OUTSIDE else OPERATORS[type(op)](a, b)


def names(node):
    called = {id(n.func) for n in ast.walk(node) if isinstance(n, ast.Call)}
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and id(n) not in called}


class Service:
    def __init__(self, document):
        self.id = document['id']
        self.facts = {f['id']: f for f in document['facts']}
        self.gates = {f['id']: read(f['askWhen']) for f in document['facts'] if 'askWhen' in f}
        self.constants = {'today': TODAY.isoformat()}
        for name, dated in document.get('parameters', {}).items():
            if name != 'basis':
                in_force = [d for d in dated if d['from'] <= TODAY.isoformat()]
                if in_force:
                    self.constants[name] = max(in_force, key=lambda d: d['from'])['value']
        self.conditions = {c['id']: read(c['when']) for c in document['conditions']}
        self.deciding = [c['id'] for c in document['conditions'] if c.get('effect', 'decides') == 'decides']
        stand_ins = {i for m in document['materials'] for i in m.get('anyOf', [])}
        self.materials = {m['id']: read(str(m['when']).replace('True', 'true')) for m in document['materials'] if m['id'] not in stand_ins}
        # Which of the papers that stand for one another may do is told to people too.
        self.stand_ins = {}
        for choice in document['materials']:
            for paper in document['materials']:
                if paper['id'] in choice.get('anyOf', []):
                    both = f"({choice['when']}) and ({paper['when']})".replace('True', 'true')
                    self.stand_ins[paper['id']] = read(both)
        self.domains = {i: self.domain(f) for i, f in self.facts.items()}
        self.closures = {}

    def expressions(self):
        return [*self.conditions.values(), *self.materials.values(), *self.stand_ins.values(), *self.gates.values()]

    def domain(self, fact):
        if fact['type'] == 'boolean':
            return [True, False]
        if fact['type'] == 'choice':
            return fact['options']
        comparisons = [n for e in self.expressions() for n in ast.walk(e) if isinstance(n, ast.Compare) and fact['id'] in names(n)]
        if fact['type'] == 'number':
            figures = {x for n in comparisons for x in self.figures(n)}
            return sorted({round(x + d, 6) for x in figures for d in (-1, -0.5, 0, 0.5, 1)} or {1})
        days = [TODAY + dt.timedelta(days=d) for d in (-400, -1, 0, 1, 29, 30, 31, 400)]
        births = [dt.date(year, month, 15) for year in range(1954, 2010) for month in (3, 9)] if any('birth' in names(n) for n in comparisons) else []
        return [d.isoformat() for d in sorted({*days, *births})]

    def figures(self, comparison):
        """Numbers a comparison mentions, also as sums and differences of two of them."""
        found = [n.value for n in ast.walk(comparison) if isinstance(n, ast.Constant) and isinstance(n.value, (int, float)) and not isinstance(n.value, bool)]
        found += [self.constants[n] for n in names(comparison) if isinstance(self.constants.get(n), (int, float))]
        if len(found) == 1 and len(names(comparison)) == 1:
            return found
        others = [n for n in names(comparison) if n in self.facts]
        if len(others) > 1:
            return [*found, *(a - b for a in found for b in (20, 30, 35))]
        if any(isinstance(n, (ast.Mult, ast.Div)) for n in ast.walk(comparison)):
            product = lambda side: value(side, lambda n: self.constants.get(n, 1))
            return [*found, product(comparison.comparators[0]) if not isinstance(comparison.comparators[0], ast.List) else 0]
        return found

    def look(self, answers):
        def of(name):
            if name in self.constants:
                return self.constants[name]
            gate = self.gates.get(name)
            return answers[name] if gate is None or value(gate, of) is True else OUTSIDE
        return of

    def closure(self, node):
        """Every fact an expression reads, with those that decide whether they are asked."""
        key = id(node)
        if key not in self.closures:
            found, todo = [], sorted(names(node))
            while todo:
                name = todo.pop()
                if name in self.facts and name not in found:
                    found.append(name)
                    todo += sorted(names(self.gates[name])) if name in self.gates else []
            self.closures[key] = found
        return self.closures[key]

    def outcomes(self, node, known, outside):
        """All that an expression can still come to, or None where there are too many ways to complete the answers."""
        open_ = [f for f in self.closure(node) if f not in known]
        size = 1
        for f in open_:
            size *= len(self.domains[f])
        if size > MOST_COMPLETIONS:
            return None
        found = set()
        for values in itertools.product(*(self.domains[f] for f in open_)):
            result = value(node, self.look({**known, **dict(zip(open_, values))}))
            found.add(outside if result is OUTSIDE else result)
            if len(found) == 2:
                break
        return found

    def judge(self, known):
        conditions = {i: self.outcomes(e, known, True) for i, e in self.conditions.items()}
        materials = {i: self.outcomes(e, known, False) for i, e in self.materials.items()}
        if None in conditions.values() or None in materials.values():
            return None
        deciding = [conditions[i] for i in self.deciding]
        verdict = 'eligible' if all(o == {True} for o in deciding) else 'undetermined' if self.passable(known) else 'ineligible'
        return {
            'verdict': verdict,
            'unmet': [i for i, o in conditions.items() if o == {False}],
            'unknown': [i for i, o in conditions.items() if len(o) == 2],
            'required': [i for i, o in materials.items() if o == {True}],
            'maybe': [i for i, o in materials.items() if len(o) == 2],
        }

    def passable(self, known):
        """Whether some way to complete the answers meets every deciding condition: few at random, then all."""
        rng = random.Random(1)
        nodes = [self.conditions[i] for i in self.deciding]
        if any(self.outcomes(node, known, True) == {False} for node in nodes):
            return False
        open_ = {f: self.domains[f] for node in nodes if self.outcomes(node, known, True) != {True} for f in self.closure(node) if f not in known}
        person = {**{f: rng.choice(d) for f, d in self.domains.items()}, **known}
        for _ in range(400):
            unmet = [node for node in nodes if value(node, self.look(person)) is False]
            if not unmet:
                return True
            free = [f for f in self.closure(rng.choice(unmet)) if f in open_]
            if free:
                fact = rng.choice(free)
                person[fact] = rng.choice(open_[fact])
        for node in nodes:
            linked = {f for f in self.closure(node) if f in open_}
            grown = True
            while grown:
                near = {f for other in nodes for f in self.closure(other) if f in open_ and linked & set(self.closure(other))}
                grown, linked = not near <= linked, linked | near
            group = [n for n in nodes if set(self.closure(n)) & linked]
            ways = itertools.product(*(open_[f] for f in linked))
            if not any(all(value(n, self.look({**person, **dict(zip(linked, w))})) is not False for n in group) for w in itertools.islice(ways, 300_000)):
                return False
        raise ValueError(f'{self.id}: neither a way to pass nor a contradiction found')

    def applying(self, person):
        look = self.look(person)
        return {f: v for f, v in person.items() if look(f) is not OUTSIDE}

    def certificates(self, node, person, outside):
        """The smallest sets of a person's answers, each askable in some order, that fix what an expression comes to."""
        facts = [f for f in self.closure(node) if f in person]
        found = []
        for size in range(len(facts) + 1):
            for chosen in itertools.combinations(facts, size):
                if any(set(c) <= set(chosen) for c in found):
                    continue
                known = {f: person[f] for f in chosen}
                if not all(self.outcomes(self.gates[f], known, False) == {True} for f in chosen if f in self.gates):
                    continue
                outcome = self.outcomes(node, known, outside)
                if outcome is None:
                    return None
                if len(outcome) == 1:
                    found.append(chosen)
            if size > 6 and found:
                break
        return [frozenset(c) for c in found]

    def fewest(self, person, verdict):
        """How many answers at least settle verdict and papers for this person."""
        papers = [self.certificates(e, person, False) for e in [*self.materials.values(), *self.stand_ins.values()]]
        deciding = {i: self.conditions[i] for i in self.deciding}
        if verdict == 'eligible':
            needs = [[*papers, *(self.certificates(e, person, True) for e in deciding.values())]]
        else:
            unmet = [e for e in deciding.values() if value(e, self.look(person)) is False]
            needs = [[*papers, self.certificates(e, person, True)] for e in unmet]
        if any(None in need or [] in need for need in needs):
            return None
        return min(len(smallest_union(need)) for need in needs)


def smallest_union(needs):
    """The smallest set that contains one certificate of each need."""
    best = [None]

    def choose(chosen, rest):
        if best[0] is not None and len(chosen) >= len(best[0]):
            return
        rest = [need for need in rest if not any(c <= chosen for c in need)]
        if not rest:
            best[0] = chosen
            return
        need = min(rest, key=len)
        for certificate in sorted(need, key=lambda c: len(c - chosen)):
            choose(chosen | certificate, [r for r in rest if r is not need])

    choose(frozenset(), needs)
    return best[0]


def somebody(service, rng):
    return {f: rng.choice(domain) for f, domain in service.domains.items()}


def mended(service, person, rng):
    """The person with answers changed until every deciding condition is met, or None."""
    person = dict(person)
    for _ in range(600):
        look = service.look(person)
        unmet = [i for i in service.deciding if value(service.conditions[i], look) is False]
        if not unmet:
            return person
        fact = rng.choice(service.closure(service.conditions[rng.choice(unmet)]))
        person[fact] = rng.choice(service.domains[fact])
    return None


def nearly(service, person, rng):
    """One who would pass but for a single answer, or None."""
    for _ in range(40):
        near = dict(person)
        fact = rng.choice(list(service.applying(near)) or list(near))
        near[fact] = rng.choice(service.domains[fact])
        if service.judge(near)['verdict'] == 'ineligible':
            return near
    return None


def sides(service, person):
    """The person on both sides of each figure that an answer which applies is compared with."""
    for fact in service.applying(person):
        if service.facts[fact]['type'] not in ('number', 'date'):
            continue
        told = None
        for answer in service.domains[fact]:
            other = {**person, fact: answer}
            now = service.judge(other)
            if told is not None and now is not None and now != told[1]:
                yield told[0]
                yield other
            told = (other, now)


def cases_of(service, rng):
    eligible = [person for person in (mended(service, somebody(service, rng), rng) for _ in range(3)) if person]
    people = [*eligible, somebody(service, rng)]
    near = nearly(service, rng.choice(eligible), rng) if eligible else None
    whole = [
        *(('anybody', person) for person in people),
        *([('near', near)] if near else []),
        *(('side', person) for person in itertools.islice(sides(service, people[0]), 6)),
    ]
    seen = set()
    for kind, person in whole:
        facts = service.applying(person)
        key = json.dumps(facts, sort_keys=True, ensure_ascii=False)
        told = service.judge(person)
        if key in seen or told is None:
            continue
        seen.add(key)
        minimum = service.fewest(facts, told['verdict'])
        yield {'service': service.id, 'kind': kind, 'facts': facts, **told, **({'fewest': minimum} if minimum else {})}
    for share in (0.25, 0.5, 0.75):
        person = rng.choice(people)
        facts = {f: v for f, v in person.items() if rng.random() < share}
        told = service.judge(facts)
        if told is not None:
            yield {'service': service.id, 'kind': 'part', 'facts': facts, **told}


def main():
    rng = random.Random(20261118)
    lines = []
    for path in sorted((ROOT / 'knowledge/services').rglob('*.yaml')):
        service = Service(yaml.safe_load(path.read_text(encoding='utf-8')))
        for i, case in enumerate(cases_of(service, rng), 1):
            lines.append(json.dumps({'id': f'{service.id}-{i}', **case}, ensure_ascii=False))
    (ROOT / 'evals/precheck/oracle.jsonl').write_text('\n'.join(lines) + '\n', encoding='utf-8')
    print(len(lines), 'cases')


if __name__ == '__main__':
    main()
