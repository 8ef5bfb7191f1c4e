package org.skinweek.planner;

/**
 * The contents of {@code data/planner.json}: how often a product is wished for unless the user says so, how much a wish
 * matters, and what makes one week better than another.
 *
 * @param mostAWeek most uses a week of a wish that the user did not state, 1 to 7
 * @param newWeeks completed weeks of use for which a product counts as new, 0 or more
 * @param weights how much a wish matters
 * @param plan the objective for a new week
 * @param replan the objective for repairing a week
 * @param ease the objective for a gentler week when the skin complains
 */
public record PlannerData(
        int mostAWeek, int newWeeks, Weights weights, PlanObjective plan, PlanObjective replan, PlanObjective ease) {
    /**
     * What makes up the weight of a wish.
     *
     * @param base what every wish weighs, 1 or more
     * @param perGoal added for each goal of the user that the product serves, {@code mostGoals} times at most
     * @param mostGoals the most goals that count
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
