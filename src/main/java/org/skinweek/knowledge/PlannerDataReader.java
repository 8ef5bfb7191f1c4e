package org.skinweek.knowledge;

import java.util.List;
import java.util.Map;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.Vocabulary;
import org.skinweek.planner.Objective;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Term;

/** Reads {@code data/planner.json}. Whatever is wrong in it names file and place. */
public final class PlannerDataReader {
    private static final Map<String, Term> TERMS = Vocabulary.words(Term.values());

    private PlannerDataReader() {}

    /** What ships with the program. */
    public static PlannerData read() {
        return read(DataFile.read("planner.json", "skinweek-planner/1"));
    }

    private static PlannerData read(JsonObject document) {
        JsonObject wishes = document.object("wishes");
        JsonObject weights = document.object("weights");
        JsonObject objectives = document.object("objectives");
        List<Integer> worth = weights.object("worth").list("values").stream()
                .map(value -> value.integer(1, 100))
                .toList();
        return new PlannerData(
                value(wishes, "mostAWeek", 1, 7),
                value(wishes, "newWeeks", 0, 52),
                new PlannerData.Weights(
                        value(weights, "base", 1, 100),
                        value(weights, "perGoal", 0, 100),
                        value(weights, "mostGoals", 0, 5),
                        value(weights, "perGrade", 0, 100),
                        value(weights, "asked", 0, 1_000),
                        value(weights, "prescription", 0, 1_000_000)),
                objective(objectives.object("plan"), worth),
                objective(objectives.object("replan"), worth),
                objective(objectives.object("ease"), worth));
    }

    private static int value(JsonObject object, String key, int least, int most) {
        return object.object(key).require("value").integer(least, most);
    }

    private static Objective objective(JsonObject object, List<Integer> worth) {
        List<Term> order = object.list("order").stream()
                .map(term -> term.oneOf("a term of the cost", TERMS))
                .toList();
        try {
            return new Objective(order, worth);
        } catch (IllegalArgumentException e) {
            throw object.problem(String.valueOf(e.getMessage()));
        }
    }
}
