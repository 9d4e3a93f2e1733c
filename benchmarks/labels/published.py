#!/usr/bin/env python3
"""Holds our recipes against the published before and after cases of another tool.

  published.py [--commit REV] [--java CMD] [--work DIR] [--show] [NAME...]

Reads OpenRewrite's own tests out of a bare repository (MIRRORS/openrewrite+rewrite/repo) at a
commit, writes each case below --work as a tree with our recipes for it, has them carried out by
dev.ssot.java.rewrite.PublishedMain, and compares the texts; the order of imports and blank lines
do not count. CLASSPATH has to hold the classes of code-model and language-java (tests included)
with their dependencies. A NAME keeps to the cases that have it in theirs; --show prints what
differs. What a test computes, and recipes that ours do not cover, are counted and left out.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

CORE = "rewrite-java-test/src/test/java/org/openrewrite/java/"
FILES = [
    CORE + name + "Test.java"
    for name in (
        "AddLiteralMethodArgument",
        "AddNullMethodArgument",
        "ChangeAnnotationAttributeName",
        "ChangeFieldName",
        "ChangeMethodName",
        "ChangeMethodTargetToStatic",
        "ChangePackage",
        "ChangeStaticFieldToMethod",
        "ChangeType",
        "DeleteMethodArgument",
        "ReorderMethodArguments",
        "ReplaceConstant",
        "ReplaceConstantWithAnotherConstant",
    )
] + ["rewrite-java/src/test/java/org/openrewrite/java/InlineMethodCallsTest.java"]

SOURCES = ("java", "text", "properties", "yaml", "xml")
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|"""[ \t]*\n(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    r"|[A-Za-z_$][\w$]*|\d[\w.]*|->|::|\S",
    re.S,
)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "s": " ", "b": "\b", "f": "\f", "0": "\0"}


class Unreadable(Exception):
    """A case that computes what it compares."""


class Inexpressible(Exception):
    """A recipe that none of ours stands for."""


# --- reading Java ---------------------------------------------------------------------------


def tokens(text):
    return [t for t in TOKEN.findall(text) if not t.startswith(("//", "/*"))]


def unescaped(text):
    def one(match):
        c = match.group(1)
        if len(c) > 1:
            return chr(int(c[1:], 16))
        return "" if c == "\n" else ESCAPES.get(c, c)

    return re.sub(r"\\(u[0-9a-fA-F]{4}|.)", one, text, flags=re.S)


def block(token):
    """The value of a text block: what all lines are indented by goes."""
    lines = token[3:-3].split("\n")[1:]
    indents = [len(l) - len(l.lstrip()) for l in lines[:-1] if l.strip()]
    indents.append(len(lines[-1]) - len(lines[-1].lstrip()))
    margin = min(indents)
    return unescaped("\n".join(l[margin:].rstrip() if l.strip() else "" for l in lines))


def literal(token):
    return block(token) if token.startswith('"""') else unescaped(token[1:-1])


def closing(ts, start):
    """The place of the bracket that closes the one at the start."""
    depth = 0
    for i in range(start, len(ts)):
        depth += (ts[i] in "([{") - (ts[i] in ")]}")
        if depth == 0:
            return i
    raise Unreadable("brackets")


def split(ts):
    """At the commas that stand in no brackets; type arguments hold none here."""
    parts, part, depth = [], [], 0
    for t in ts:
        depth += (t in "([{") - (t in ")]}")
        if t == "," and depth == 0:
            parts.append(part)
            part = []
        else:
            part.append(t)
    return parts + [part] if part else parts


def text(ts, names):
    """The value of an expression of texts and known names."""
    value, expected = "", True
    for t in ts:
        if not expected:
            if t != "+":
                raise Unreadable("computes " + "".join(ts[:6]))
        elif t.startswith('"'):
            value += literal(t)
        elif t in names:
            value += names[t]
        else:
            raise Unreadable("computes " + " ".join(ts[:6]))
        expected = not expected
    return value


def value(ts, names):
    if ts == ["null"]:
        return None
    if ts in (["true"], ["false"]):
        return ts == ["true"]
    if ts[:3] == ["new", "String", "["]:
        return [text(p, names) for p in split(ts[ts.index("{") + 1 : -1])]
    if ts[0] == "Set" or ts[0] == "List":
        return [text(p, names) for p in split(ts[4:-1])]
    if ts[0].startswith("'") or re.match(r"-|\d", ts[0]):
        return ("code", "".join(ts))
    return text(ts, names)


def constants(ts):
    """The texts that are given a name: String NAME = ...; one after the other."""
    names = {}
    for i in range(len(ts) - 3):
        if ts[i] == "String" and ts[i + 2] == "=":
            end = i + 3
            while ts[end] != ";":
                end = closing(ts, end) if ts[end] in "([{" else end
                end += 1
            try:
                names[ts[i + 1]] = text(ts[i + 3 : end], names)
            except Unreadable:
                pass
    return names


def methods(ts):
    """Annotations, name and body of each method, those of nested classes as well."""
    i = 0
    while i < len(ts) - 2:
        if ts[i] == "void" and ts[i + 2] == "(":
            name = ts[i + 1]
            start = ts.index("{", closing(ts, i + 2))
            end = closing(ts, start)
            back = i
            while back > 0 and ts[back - 1] not in ";{}":
                back -= 1
            # An annotation may hold braces of its own.
            while back > 2 and ts[back - 1] == "}" and "@" in ts[max(0, back - 60) : back]:
                if ts[back] == ")":
                    back = max(j for j in range(back) if ts[j] == "@")
                else:
                    break
            yield ts[back:i], name, ts[start + 1 : end]
            i = end
        i += 1


# --- a case -----------------------------------------------------------------------------------


class Case:
    def __init__(self, name, disabled):
        self.name, self.disabled = name, disabled
        self.recipes, self.sources, self.given = [], [], []

    def changes(self):
        return any(after is not None and after != before for _, _, before, after, _ in self.sources)


def spec(ts, case, names):
    """What a lambda over the whole run says."""
    i = 0
    while i < len(ts):
        if ts[i] in ("recipe", "recipes") and i + 1 < len(ts) and ts[i + 1] == "(":
            case.recipes = []
            end = closing(ts, i + 1)
            for arg in split(ts[i + 2 : end]):
                case.recipes.append(call(arg, names))
            i = end
        elif ts[i] == "dependsOn":
            end = closing(ts, i + 1)
            case.given += [text(p, names) for p in split(ts[i + 2 : end])]
            i = end
        i += 1


def call(ts, names):
    if ts[0] == "new":
        ts = ts[1:]
    if ts[1:2] == ["<"]:
        ts = ts[:1] + ts[ts.index("(") :]
    if len(ts) < 3 or ts[1] != "(" or closing(ts, 1) != len(ts) - 1:
        raise Unreadable("recipe " + "".join(ts[:4]))
    return ts[0], [value(a, names) for a in split(ts[2:-1])]


def source(ts, case, names):
    kind = ts[0]
    args = split(ts[2 : closing(ts, 1)])
    if kind in ("mavenProject", "srcMainJava", "srcTestJava", "srcMainResources", "version"):
        for arg in args:
            if len(arg) > 2 and arg[1] == "(":
                source(arg, case, names)
        return
    if kind not in SOURCES:
        if kind in ("pomXml", "withSourceTypesOnClasspath", "markSourceSetDirty"):
            raise Unreadable("source " + kind)
        raise Unreadable("source " + kind)
    texts, path, skipped = [], None, False
    for arg in args:
        if "->" in arg[:4] or arg[0] == "SourceSpec":
            skipped |= "skip" in arg
            if "mapBeforeRecipe" in arg or "after" in arg:
                raise Unreadable("computes the source")
            if "path" in arg:
                at = arg.index("path")
                path = text(arg[at + 2 : closing(arg, at + 1)], names)
        elif arg == ["null"]:
            texts.append(None)
        else:
            texts.append(text(arg, names))
    before = texts[0]
    after = texts[1] if len(texts) > 1 else before
    case.sources.append((kind, path, before, after, skipped))


def cases(file, content):
    ts = tokens(content)
    head = constants(ts)
    simple = os.path.basename(file)[: -len("Test.java")]
    found = list(methods(ts))
    defaults = next((body for _, name, body in found if name == "defaults"), None)
    for annotations, name, body in found:
        if "Test" not in annotations and "ParameterizedTest" not in annotations:
            continue
        case = Case(simple + "." + name, "Disabled" in annotations or "ExpectedToFail" in annotations)
        try:
            if "ParameterizedTest" in annotations:
                raise Unreadable("has parameters")
            names = dict(head)
            names.update(constants(body))
            if defaults is not None:
                spec(defaults, case, names)
            if body.count("rewriteRun") != 1:
                raise Unreadable("runs %d times" % body.count("rewriteRun"))
            start = body.index("rewriteRun") + 1
            for arg in split(body[start + 1 : closing(body, start)]):
                if arg[1] == "->":
                    spec(arg, case, names)
                else:
                    source(arg, case, names)
            if not case.sources:
                raise Unreadable("has no source")
            yield case, None
        except Unreadable as reason:
            yield case, str(reason)


# --- our recipes ------------------------------------------------------------------------------


class Method:
    """A pattern such as a.B name(String,..)."""

    def __init__(self, pattern):
        match = re.fullmatch(r"\s*([\w.$]+)[ #]+(<constructor>|[\w$]+)\s*\((.*)\)\s*", pattern)
        if not match:
            raise Inexpressible("the pattern " + pattern)
        self.owner, name, inside = match.groups()
        self.owner = self.owner.replace("$", ".")
        self.name = "<init>" if name == "<constructor>" else name
        self.parameters = [p.strip() for p in inside.split(",") if p.strip()]
        self.open = ".." in self.parameters
        self.starred = "*" in self.parameters

    def text(self):
        if self.open or self.starred:
            return f"{self.owner}#{self.name}"
        return f"{self.owner}#{self.name}({','.join(self.parameters)})"

    def overloads(self, case):
        """The parameter lists of the declarations that the pattern fits, with names."""
        simple = self.owner.split(".")[-1]
        name = simple if self.name == "<init>" else self.name
        found = []
        for content in [s[2] for s in case.sources if s[0] == "java" and s[2]] + case.given:
            if not re.search(r"\b(class|interface|record|enum)\s+%s\b" % simple, content):
                continue
            ts = tokens(content)
            for i in range(1, len(ts) - 2):
                if ts[i] == name and ts[i + 1] == "(" and declares(ts[i - 1], self.name):
                    end = closing(ts, i + 1)
                    if ts[end + 1 : end + 2] and ts[end + 1] in ("{", "throws", ";"):
                        inside = commas(ts[i + 2 : end])
                        if all(len(p) > 1 for p in inside):
                            found.append([("".join(p[:-1]), p[-1]) for p in inside])
        return [f for f in found if self.fits([t for t, _ in f])]

    def fits(self, types):
        wanted = self.parameters
        if self.open:
            wanted = wanted[: wanted.index("..")]
            types = types[: len(wanted)]
        plain = lambda t: re.sub(r"<.*>|final\b", "", t).split(".")[-1] if "..." not in t else t
        return len(wanted) == len(types) and all(
            w == "*" or plain(w) == plain(t) for w, t in zip(wanted, types)
        )

    def signature(self, overload):
        return f"{self.owner}#{self.name}({','.join(t for t, _ in overload)})"


def declares(before, name):
    """Whether a name behind this token is that of a declaration and no call."""
    if before in ("new", "return", "else", "throw", "do"):
        return False
    return bool(re.match(r"[\w>\]]", before)) or (name == "<init>" and before in "{};")


def commas(ts):
    """Splits parameters, with the commas of type arguments left alone."""
    parts, part, depth = [], [], 0
    for t in ts:
        depth += (t in "([{<") - (t in ")]}>")
        if t == "," and depth == 0:
            parts.append(part)
            part = []
        else:
            part.append(t)
    return parts + [part] if part else parts


def given(literal_, kind):
    if isinstance(literal_, bool):
        return str(literal_).lower()
    code = literal_[1] if isinstance(literal_, tuple) else literal_
    return '"' + code + '"' if kind == "String" else code


def changed(case, method, change, descending):
    """ChangeArguments for each overload that a pattern fits."""
    overloads = method.overloads(case)
    if not overloads:
        if method.open:
            raise Inexpressible("no declaration to take the arity from")
        overloads = [[(p, "") for p in method.parameters]]
    lines = []
    for overload in sorted(overloads, key=len, reverse=descending):
        now = change(overload)
        if now is not None:
            lines.append(
                f"ChangeArguments {method.signature(overload)} | {method.name} | " + " | ".join(now)
            )
    return lines


def ours(case):
    lines, recipes = [], list(case.recipes)
    while recipes:
        name, args = recipes.pop(0)
        lines += recipe(case, name, args, recipes)
    return lines


# The place of the argument that says whether declarations stay.
IGNORE_DEFINITION = {"ChangeType": 2, "ChangeMethodName": 3}


def keeps_declarations(case):
    """Whether all recipes of the case say that declarations stay: our --uses-only."""
    return all(
        name in IGNORE_DEFINITION and args[IGNORE_DEFINITION[name] :][:1] == [True]
        for name, args in case.recipes
    )


def recipe(case, name, args, following):
    dotted = lambda t: t.replace("$", ".")
    if name == "ChangeType":
        return [f"MoveType {dotted(args[0])} | {dotted(args[1])}"]
    if name == "ChangePackage":
        end = "" if args[2] is True else ".*"
        return [f"MovePackage {args[0]}{end} | {args[1]}{end}"]
    if name == "ChangeMethodName":
        return [f"RenameMethod {Method(args[0]).text()} | {args[1]}"]
    if name == "ChangeAnnotationAttributeName":
        return [f"RenameMethod {args[0]}#{args[1]}() | {args[2]}"]
    if name in ("ChangeFieldName", "changeFieldName"):
        return [f"MoveMember {args[0]}#{args[1]} | {args[0]}#{args[2]}"]
    if name == "ReplaceConstantWithAnotherConstant":
        sides = ["#".join(dotted(a).rsplit(".", 1)) for a in args[:2]]
        return [f"MoveMember {sides[0]} | {sides[1]}"]
    if name == "ReplaceConstant":
        return [f"ReplaceAccessor {args[0]}#{args[1]} | {args[2]}"]
    if name == "ChangeStaticFieldToMethod":
        target = f".{args[3]}" if args[3] else ""
        return [f"ReplaceAccessor {args[0]}#{args[1]} | {args[2]}{target}.{args[4]}()"]
    if name == "ReorderMethodArguments":
        return reordered(case, Method(args[0]), args[1], args[2])
    if name == "DeleteMethodArgument":
        at = int(args[1][1])
        keep = lambda o: [str(i) for i in range(len(o)) if i != at] if at < len(o) else None
        return changed(case, Method(args[0]), keep, False)
    if name in ("AddLiteralMethodArgument", "AddNullMethodArgument"):
        at = int(args[1][1])
        new = "=null" if name == "AddNullMethodArgument" else "=" + given(args[2], args[3])
        if name == "AddNullMethodArgument" and args[4] is True:
            new = f"=({args[2]}) null"
        add = lambda o: [str(i) for i in range(at)] + [new] + [str(i) for i in range(at, len(o))]
        return changed(case, Method(args[0]), add, True)
    if name == "ChangeMethodTargetToStatic":
        return retargeted(case, Method(args[0]), args[1], following)
    if name == "InlineMethodCalls":
        return inlined(case, Method(args[0]), args[1], args[2] or [])
    raise Inexpressible(name)


def reordered(case, method, new, old):
    overloads = method.overloads(case)
    if old:
        # The order of these names is that of the parameters, whatever the sources call them.
        overloads = [[(t, o) for (t, _), o in zip(v, old)] for v in overloads if len(v) == len(old)]
    overloads = [o for o in overloads if sorted(n for _, n in o) == sorted(new)]
    if len(overloads) != 1:
        raise Inexpressible("%d declarations to take the names from" % len(overloads))
    names = [n for _, n in overloads[0]]
    order = " | ".join(str(names.index(n)) for n in new)
    return [f"ChangeArguments {method.signature(overloads[0])} | {method.name} | {order}"]


def retargeted(case, method, target, following):
    name = method.owner.split(".")[-1] if method.name == "<init>" else method.name
    if following and following[0][0] == "ChangeMethodName":
        renaming = Method(following[0][1][0])
        if renaming.owner == target and renaming.name == name:
            name = following.pop(0)[1][1]
    if method.name == "<init>":
        order = "".join(f" | {i}" for i in range(len(method.parameters)))
        return [f"ReplaceConstructor {method.text()} | {target}#{name} |{order}"]
    if is_static(case, method):
        return [f"MoveMember {method.text()} | {target}#{name}"]
    if method.owner == target or method.parameters:
        raise Inexpressible("an instance call becomes a static one with its arguments")
    return [f"ReplaceAccessor {method.text()} | {target}.{name}()"]


def is_static(case, method):
    contents = [s[2] for s in case.sources if s[0] == "java" and s[2]] + case.given
    return any(
        re.search(r"\bstatic\b[^;{}()=]*\b%s\s*\(" % method.name, content)
        and re.search(r"\b(class|interface|enum)\s+%s\b" % method.owner.split(".")[-1], content)
        for content in contents
    )


def inlined(case, method, replacement, imports):
    overloads = method.overloads(case)
    if len(overloads) != 1:
        raise Inexpressible("%d declarations to take the names from" % len(overloads))
    names = [n for _, n in overloads[0]]
    qualified = {i.split(".")[-1]: i for i in imports}
    spelled = re.sub(
        r"(?<![\w.])[A-Z]\w*", lambda m: qualified.get(m.group(0), m.group(0)), replacement
    )
    ts = tokens(spelled)
    if ts[:2] == ["this", "."]:
        ts = ts[2:]
    if len(ts) > 2 and ts[1] == "(" and closing(ts, 1) == len(ts) - 1 and method.name != "<init>":
        args = [argument(a, names) for a in split(ts[2:-1])]
        return [f"ChangeArguments {method.signature(overloads[0])} | {ts[0]}" + "".join(f" | {a}" for a in args)]
    if ts[:1] == ["new"] and method.name == "<init>" and ts[1] == method.owner.split(".")[-1]:
        args = [argument(a, names) for a in split(ts[3:-1])]
        return [f"ChangeArguments {method.signature(overloads[0])} | <init>" + "".join(f" | {a}" for a in args)]
    path = re.fullmatch(r"([\w.]+)\.(\w+)\((.*)\)", spelled)
    if path and path.group(1)[0] != "t" and re.search(r"(^|\.)[A-Z]", path.group(1)):
        args = [argument(tokens(a), names) for a in path.group(3).split(",") if a.strip()]
        handed = "".join(f" | {a}" for a in args)
        if method.name == "<init>":
            return [
                f"ReplaceConstructor {method.signature(overloads[0])} |"
                f" {path.group(1)}#{path.group(2)} |{handed}"
            ]
        if args == [str(i) for i in range(len(names))]:
            return [f"MoveMember {method.signature(overloads[0])} | {path.group(1)}#{path.group(2)}"]
    if not names:
        return [f"ReplaceAccessor {method.signature([])} | {'$.' if ts[0] != 'new' else ''}{''.join(ts)}"]
    raise Inexpressible("a call becomes an expression of its arguments")


def argument(ts, names):
    used = [t for t in ts if t in names]
    if len(ts) == 1 and used:
        return str(names.index(ts[0]))
    if not used:
        return "=" + "".join(ts)
    if len(set(used)) == 1 and len(used) == 1:
        return f"{names.index(used[0])}:" + "".join("$" if t == used[0] else t for t in ts)
    raise Inexpressible("an argument that is made of several")


# --- running and comparing --------------------------------------------------------------------


def place(kind, path, content, number):
    if path:
        return path
    if kind != "java":
        return f"file{number}.{kind}"
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", content, flags=re.S)
    package = re.search(r"^\s*package\s+([\w.]+)\s*;", code, re.M)
    types = re.findall(r"(public\s+)?(?:[\w@]+\s+)*?(?:class|interface|enum|record)\s+(\w+)", code)
    name = next((n for p, n in types if p), types[0][1] if types else f"File{number}")
    return (package.group(1).replace(".", "/") + "/" if package else "") + name + ".java"


def write(case, folder):
    paths = {}
    for number, (kind, path, before, after, skipped) in enumerate(case.sources):
        if before is not None:
            paths[number] = put(folder, place(kind, path, before, number), before, paths.values())
    for number, content in enumerate(case.given):
        put(folder, place("java", None, content, 100 + number), content, paths.values())
    return paths


def put(folder, path, content, taken):
    if path in taken:
        raise Inexpressible("two sources at one place")
    file = os.path.join(folder, "tree", path)
    os.makedirs(os.path.dirname(file), exist_ok=True)
    with open(file, "w") as f:
        f.write(content)
    return path


def norm(content):
    imports, rest = set(), []
    for line in content.split("\n"):
        if not line.strip():
            continue
        (imports.add(line.strip()) if re.match(r"\s*import\s", line) else rest.append(line.rstrip()))
    return sorted(imports), rest


def unfolded(theirs, mine):
    """Whether they only name one by one what we leave on demand."""
    if theirs[1] != mine[1]:
        return False
    stars = {i[:-2] for i in mine[0] if i.endswith(".*;")}
    left = [i for i in theirs[0] if i not in mine[0] and i.rsplit(".", 1)[0] + "." not in stars]
    return bool(stars) and not left and all(i in theirs[0] or i.endswith(".*;") for i in mine[0])


def files(folder):
    found = []
    for root, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(root, name)) as f:
                found.append((os.path.relpath(os.path.join(root, name), folder), f.read()))
    return found


def verdict(case, folder):
    """same, unfolded or different, with the pairs that differ."""
    wanted = [norm(a) for _, _, _, a, skipped in case.sources if not skipped and a is not None]
    free = [norm(b) for _, _, b, _, skipped in case.sources if skipped] + [norm(g) for g in case.given]
    got = [norm(content) for _, content in files(os.path.join(folder, "tree"))]
    left = []
    for want in wanted:
        if want in got:
            got.remove(want)
        else:
            left.append(want)
    for one in free:
        if one in got:
            got.remove(one)
    if not left:
        return "same", [], got
    for want in list(left):
        match = next((g for g in got if unfolded(want, g)), None)
        if match:
            left.remove(want)
            got.remove(match)
    return ("different" if left else "unfolded"), left, got


def main():
    args, only = sys.argv[1:], []
    commit, java, show = "HEAD", ["java"], False
    work = os.path.join(tempfile.gettempdir(), "ssot-published")
    while args:
        a = args.pop(0)
        if a == "--commit":
            commit = args.pop(0)
        elif a == "--java":
            java = args.pop(0).split()
        elif a == "--work":
            work = args.pop(0)
        elif a == "--show":
            show = True
        else:
            only.append(a)
    repository = os.path.join(os.environ["MIRRORS"], "openrewrite+rewrite", "repo")
    shutil.rmtree(work, ignore_errors=True)
    ready, left = [], {}
    for file in FILES:
        content = subprocess.run(
            ["git", "--git-dir=" + repository, "show", f"{commit}:{file}"],
            check=True, stdout=subprocess.PIPE,
        ).stdout.decode()
        for case, reason in cases(file, content):
            if only and not any(o in case.name for o in only):
                continue
            folder = os.path.join(work, case.name)
            try:
                if reason:
                    raise Unreadable(reason)
                lines = ours(case)
                os.makedirs(folder)
                write(case, folder)
            except (Unreadable, Inexpressible) as e:
                shutil.rmtree(folder, ignore_errors=True)
                left.setdefault(type(e).__name__, []).append(f"{case.name}: {e}")
                continue
            with open(os.path.join(folder, "recipe.txt"), "w") as f:
                f.write("\n".join(lines) + "\n")
                if any(s[0] != "java" for s in case.sources):
                    f.write("text\n")
                if keeps_declarations(case):
                    f.write("uses only\n")
            ready.append((case, folder))
    subprocess.run(java + ["dev.ssot.java.rewrite.PublishedMain", work], check=True)
    report(ready, left, show)


def report(ready, left, show):
    table = {}
    for case, folder in ready:
        outcome = {"before": [], "after": [], "refused": [], "manual": []}
        with open(os.path.join(folder, "outcome.txt")) as f:
            for line in f.read().splitlines():
                outcome[line.split(" ")[0]].append(line.partition(" ")[2])
        result, theirs, mine = verdict(case, folder)
        kind = "changes" if case.changes() else "stays"
        if case.disabled:
            kind = "switched off"
        breaks = not outcome["before"] and bool(outcome["after"])
        table.setdefault((kind, result), []).append(case.name)
        if breaks:
            # The wanted text is the same then, and compiles no more than ours.
            name = "breaks" if result == "different" else "wanted text does not compile"
            table.setdefault((kind, name), []).append(case.name)
        if outcome["refused"]:
            table.setdefault((kind, "refused by the compiler"), []).append(case.name)
        if show and result == "different":
            print("==", case.name, "" if not case.disabled else "(switched off)")
            with open(os.path.join(folder, "recipe.txt")) as f:
                print(f.read().strip())
            for item in outcome["manual"]:
                print("  manual", item)
            for item in outcome["after"] if breaks else []:
                print("  error", item)
            for want in theirs:
                print("--- wanted\n" + "\n".join(want[0] + want[1]))
            for have in mine:
                print("+++ have\n" + "\n".join(have[0] + have[1]))
    for (kind, result), names in sorted(table.items()):
        print(f"{kind:12} {result:24} {len(names):4}", "" if len(names) > 40 else " ".join(names))
    for kind, names in sorted(left.items()):
        print(f"{kind} {len(names)}")
        for name in names if show else []:
            print("  " + name)


if __name__ == "__main__":
    if not {"MIRRORS", "CLASSPATH"} <= os.environ.keys():
        sys.exit(__doc__)
    main()
