package org.skinweek.planner;

/**
 * What {@code data/planner.json} says: how often a product is wished for when nobody said so, how much a wish matters,
 * and what makes one week better than another.
 *
 * @param mostAWeek most uses a week of a wish that nobody stated, 1 to 7
 * @param newWeeks completed weeks of use for which a product counts as new, 0 or more
 * @param weights how much a wish matters
 * @param plan the objective of a new week
 * @param replan the objective of a week that is repaired
 * @param ease the objective of a week for skin that complains
 */
public record PlannerData(
        int mostAWeek, int newWeeks, Weights weights, PlanObjective plan, PlanObjective replan, PlanObjective ease) {
    /**
     * What a wish weighs beside other wishes.
     *
     * @param base what every wish weighs, 1 or more
     * @param perGoal added for each goal of the user that the product serves, {@code mostGoals} times at most
     * @param mostGoals goals that count at most
     * @param perGrade added for each grade by which the evidence of the product is better than C
     * @param asked added for what the user wishes or has planned, as soon as anything is planned
     * @param prescription added for what a doctor prescribed
     */
    public record Weights(int base, int perGoal, int mostGoals, int perGrade, int asked, int prescription) {
        int of(int goalsServed, int gradesAboveC) {
            return base + perGoal * Math.min(goalsServed, mostGoals) + perGrade * gradesAboveC;
        }
    }
}
