package org.skinweek.knowledge;

import java.util.List;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlannerData;

/** Reads {@code data/planner.json}. Errors name the file and the place. */
public final class PlannerDataReader {
    private PlannerDataReader() {}

    /** What ships with the program. */
    public static PlannerData read() {
        return read(DataFile.read("planner.json", "skinweek-planner/1"));
    }

    private static PlannerData read(DataNode document) {
        DataNode wishes = document.at("wishes");
        DataNode weights = document.at("weights");
        DataNode objectives = document.at("objectives");
        List<Integer> worth = weights.at("worth").at("values").list(value -> value.integer(1, 100));
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
                objective(objectives.at("plan"), worth),
                objective(objectives.at("replan"), worth),
                objective(objectives.at("ease"), worth));
    }

    private static int value(DataNode object, String key, int least, int most) {
        return object.at(key).at("value").integer(least, most);
    }

    private static PlanObjective objective(DataNode object, List<Integer> worth) {
        List<CostTerm> order = object.at("order").list(term -> term.constant(CostTerm.class));
        try {
            return new PlanObjective(order, worth);
        } catch (IllegalArgumentException e) {
            throw object.problem(String.valueOf(e.getMessage()));
        }
    }
}
