package org.skinweek.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;

/** Says what a product is used daily for. */
final class DailyWords {
    /** Up to this irritation weight an active is called gentle. */
    private static final double GENTLE = 1;

    private final Words words;
    private final Catalog catalog;

    DailyWords(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /** What it is for and why daily, such as "for less shine, and gentle enough for every day". */
    String why(Product product, Session session, SkinProfile skin) {
        List<Active> actives = actives(product);
        if (product.isPrescribed()) {
            return purpose(actives, skin).orElseGet(() -> words.text("plan.wish.prescribed"));
        }
        boolean vitamin = actives.stream().anyMatch(active -> active.family() == ActiveFamily.VITAMIN_C);
        if (vitamin && session == Session.MORNING) {
            return words.text("plan.daily.beneath_sunscreen");
        }
        boolean gentle = !actives.isEmpty() && actives.stream().allMatch(active -> active.irritationWeight() <= GENTLE);
        String often = words.text(gentle ? "plan.daily.gentle" : "plan.daily.borne");
        return purpose(actives, skin)
                .map(purpose -> words.text("plan.daily", purpose, often))
                .orElse(often);
    }

    /** What it works towards: a goal of the user's, or else what the catalogue names first. */
    private Optional<String> purpose(List<Active> actives, SkinProfile skin) {
        Stream<SkinGoal> wished = skin.goals().stream().sorted();
        return Stream.concat(wished, actives.stream().flatMap(DailyWords::goals))
                .filter(goal -> actives.stream()
                        .anyMatch(active -> active.pores().mechanisms().stream().anyMatch(goal.mechanisms()::contains)))
                .findFirst()
                .map(goal -> words.textOf("plan.for.", goal));
    }

    private static Stream<SkinGoal> goals(Active active) {
        return active.pores().mechanisms().stream()
                .flatMap(mechanism -> Stream.of(SkinGoal.values())
                        .filter(goal -> goal.mechanisms().contains(mechanism)));
    }

    private List<Active> actives(Product product) {
        return product.doses().stream()
                .map(Dose::active)
                .flatMap(id -> catalog.active(id).stream())
                .filter(active -> !active.support())
                .toList();
    }
}
