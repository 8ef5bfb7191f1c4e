package org.skinweek.planner.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.catalog.Session;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Adds care to a week: washing and moisture in every session, sunscreen every morning. What is planned already stays;
 * what is missing is added with the product that is planned most, or the first on the shelf. Where the user bars that
 * one, another of its kind takes its place.
 */
final class CareUses {
    private final Checker checker;
    private final Treatments treatments;
    private final PlanTask task;
    private final List<Product> products;
    /** Whether each product treats; stored because it is asked again for each use. */
    private final boolean[] treats;

    CareUses(Checker checker, Treatments treatments, PlanTask task) {
        this.checker = checker;
        this.treatments = treatments;
        this.task = task;
        this.products = task.week().products();
        this.treats = new boolean[products.size()];
        for (int product = 0; product < treats.length; product++) {
            treats[product] = treatments.treats(products.get(product));
        }
    }

    /**
     * The care of the days that may change, and all uses of the days that may not, in order of time, before any rule is
     * asked.
     */
    List<Use> laid() {
        Set<Use> uses = new HashSet<>();
        for (Use use : task.week().planned()) {
            if (!task.open(use) || !treats(use)) {
                uses.add(use);
            }
        }
        task.pinned().stream().filter(use -> !treats(use)).forEach(uses::add);
        lay(ProductCategory.CLEANSER, uses, session -> true);
        lay(ProductCategory.MOISTURISER, uses, session -> true);
        lay(ProductCategory.SUNSCREEN, uses, session -> session == Session.MORNING);
        if (!task.keepsCare()) {
            layOthers(uses);
        }
        task.barred().stream().filter(task::open).filter(use -> !treats(use)).forEach(uses::remove);
        return uses.stream().sorted(Use.BY_TIME).toList();
    }

    private boolean treats(Use use) {
        return treats[use.product()];
    }

    private void lay(ProductCategory category, Set<Use> uses, Predicate<Session> sessions) {
        List<Integer> owned = new ArrayList<>();
        for (int product = 0; product < products.size(); product++) {
            if (isCare(product) && products.get(product).category() == category) {
                owned.add(product);
            }
        }
        boolean kept = task.keepsCare()
                && category != ProductCategory.SUNSCREEN
                && uses.stream().anyMatch(use -> owned.contains(use.product()));
        if (owned.isEmpty() || (kept && category != ProductCategory.CLEANSER)) {
            return;
        }
        for (int slot = 0; slot < 2 * task.days(); slot++) {
            if (kept && !isWashedNow(slot)) {
                continue;
            }
            List<Use> possible = possible(owned, slot);
            boolean covered = possible.stream().anyMatch(uses::contains);
            if (!possible.isEmpty() && sessions.test(possible.get(0).session()) && !covered) {
                uses.add(mostPlanned(possible, uses));
            }
        }
    }

    /** True where a wash with an active is planned now: if it is removed, a plain cleanser takes its place again. */
    private boolean isWashedNow(int slot) {
        return task.week().planned().stream()
                .anyMatch(use -> use.slot() == slot
                        && treats(use)
                        && products.get(use.product()).category() == ProductCategory.CLEANSER);
    }

    /** One use in a session of each product, except for those that the user bars there. */
    private List<Use> possible(List<Integer> owned, int slot) {
        return owned.stream()
                .map(product -> WeekSlots.use(slot, product))
                .filter(use -> !task.barred().contains(use))
                .toList();
    }

    private boolean isCare(int product) {
        return !products.get(product).archived() && !treats[product];
    }

    private static Use mostPlanned(List<Use> possible, Set<Use> uses) {
        Use best = possible.get(0);
        long most = -1;
        for (Use one : possible) {
            long count = uses.stream()
                    .filter(use -> use.product() == one.product() && use.session() == one.session())
                    .count();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    /** Other care, such as a serum with hyaluronic acid, is used daily unless the user planned it otherwise. */
    private void layOthers(Set<Use> uses) {
        for (int index = 0; index < products.size(); index++) {
            int product = index;
            Product each = products.get(product);
            boolean usual = each.category() == ProductCategory.CLEANSER
                    || each.category() == ProductCategory.MOISTURISER
                    || each.category() == ProductCategory.SUNSCREEN;
            boolean laid = uses.stream().anyMatch(use -> use.product() == product);
            if (isCare(product) && !usual && !laid && each.form() == Form.LEAVE_ON) {
                for (int slot = 0; slot < 2 * task.days(); slot++) {
                    Use use = WeekSlots.use(slot, product);
                    if (treatments.allowed(each).contains(use.session())) {
                        uses.add(use);
                    }
                }
            }
        }
    }

    /** Leaves out what a rule forbids even without any treatment, as after an allergic reaction. */
    List<Use> allowed(List<Use> uses) {
        Timeline week = task.week();
        List<Use> care = new ArrayList<>(uses);
        for (Flag flag : checker.warnings(week.withPlanned(care))) {
            boolean onlyCare = flag.uses().stream().noneMatch(this::treats);
            if (onlyCare) {
                care.removeIf(use ->
                        task.open(use) && flag.involves(use) && !task.pinned().contains(use));
            }
        }
        return care;
    }
}
