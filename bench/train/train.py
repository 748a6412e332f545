"""Learns the weights of src/scan/score from the numbers that export.mjs wrote.

    python3 bench/train/train.py <candidates.tsv> <folder for weights.json, fold-*.json and calibration.json>

Gradient-boosted trees (LightGBM), fixed seed, one thread, so that the same numbers give the same trees. Cross-validated by repository: a
candidate is judged by trees that saw nothing of its repository, and copies of one repository under two names do not exist in the data.
"""

import csv
import json
import sys
from pathlib import Path

import lightgbm
import numpy
from sklearn.model_selection import GroupKFold

SEED = 20261126
FOLDS = 5
TREES = 240
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.04,
    "num_leaves": 12,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbosity": -1,
}
# Which way a feature may push, so that no chance of the data turns it round: up (1) or down (-1).
DIRECTIONS = {
    "belief": 1, "hasUser": 1, "hasHost": 1, "hasPort": 1, "isConfiguration": 1, "namesMachine": 1, "namesHidden": 1,
    "isPlainWord": -1, "nameInValue": -1, "hasBracket": -1, "namesTrial": -1, "namesPassing": -1,
    "isInTest": -1, "isInMock": -1, "isInExample": -1, "isInDocs": -1, "isInComment": -1, "isInDocBlock": -1, "isInLongLine": -1, "isEncodedText": -1, "isDeclaration": -1,
    "trialWords": -1, "manualWords": -1, "isLocal": -1, "isExampleHost": -1, "hashWords": -1, "isThrowing": -1,
}
META = ["label", "weight", "group", "source", "path", "line"]


def read(path):
    with open(path, newline="") as file:
        rows = list(csv.reader(file, delimiter="\t"))
    head, body = rows[0], rows[1:]
    meta = {name: numpy.array([row[i] for row in body]) for i, name in enumerate(META)}
    numbers = numpy.array([[float(cell) for cell in row[len(META) :]] for row in body])
    return head[len(META) :], meta, numbers


def balanced(meta):
    """No repository counts more than the square root of its size: some hold hundreds of the same secret."""
    weight = meta["weight"].astype(float)
    for group in set(meta["group"]):
        mine = meta["group"] == group
        weight[mine] *= min(1.0, (40.0 / mine.sum()) ** 0.5)
    return weight


def train(names, numbers, labels, weights):
    data = lightgbm.Dataset(numbers, labels, weight=weights, free_raw_data=False)
    return lightgbm.train({**PARAMETERS, "monotone_constraints": [DIRECTIONS.get(name, 0) for name in names]}, data, num_boost_round=TREES)


def tree_of(node):
    """LightGBM's nested tree as flat lists; a negative child is ~leaf."""
    features, limits, below, above, leaves = [], [], [], [], []

    def add(part):
        if "leaf_value" in part and "split_feature" not in part:
            leaves.append(float(f"{part['leaf_value']:.5g}"))
            return ~(len(leaves) - 1)
        at = len(features)
        features.append(part["split_feature"])
        limits.append(float(f"{part['threshold']:.6g}"))
        below.append(0)
        above.append(0)
        below[at] = add(part["left_child"])
        above[at] = add(part["right_child"])
        return at

    add(node)
    return {"features": features, "limits": limits, "below": below, "above": above, "leaves": leaves}


def weights_of(names, booster, points):
    trees = [tree_of(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    return {"features": names, "trees": trees, **points}


def write(path, value):
    path.write_text(json.dumps(value, separators=(",", ":")) + "\n")


def calibration(labels, chances, bins=10):
    """By tenths of the probability: how many candidates, their mean probability, the share that are secrets."""
    tenth = numpy.minimum((chances * bins).astype(int), bins - 1)
    rows = [(tenth == i) for i in range(bins)]
    return [
        {"count": int(row.sum()), "chance": float(chances[row].mean()), "share": float(labels[row].mean())} for row in rows if row.any()
    ]


def main(source, target):
    names, meta, numbers = read(source)
    labels = meta["label"].astype(int)
    weights = balanced(meta)
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    points = {"block": 0.5, "plain": 0.3, "nameless": 0.66, "note": 0.02}
    chances = numpy.zeros(len(labels))
    folds = GroupKFold(n_splits=FOLDS, shuffle=True, random_state=SEED)
    for fold, (seen, unseen) in enumerate(folds.split(numbers, labels, meta["group"])):
        booster = train(names, numbers[seen], labels[seen], weights[seen])
        chances[unseen] = booster.predict(numbers[unseen])
        write(folder / f"fold-{fold}.json", {"groups": sorted(set(meta["group"][unseen])), "weights": weights_of(names, booster, points)})
    whole = train(names, numbers, labels, weights)
    write(folder / "weights.json", weights_of(names, whole, points))
    own = meta["source"] == "label"
    write(folder / "calibration.json", calibration(labels[own], chances[own]))
    numpy.save(folder / "chances.npy", chances)
    gain = sorted(zip(names, whole.feature_importance("gain")), key=lambda pair: -pair[1])
    print("by gain:", ", ".join(f"{name} {value / sum(g for _, g in gain):.0%}" for name, value in gain[:25]))
    for kind in sorted(set(meta["source"])):
        mine = meta["source"] == kind
        for at in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            kept = mine & (chances >= at)
            true = int(labels[kept].sum())
            print(f"{kind:8} ≥ {at}: {int(kept.sum()):6} kept, {true:5} secrets of {int(labels[mine].sum())}, {int(kept.sum()) - true} others")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
