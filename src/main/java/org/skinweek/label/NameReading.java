package org.skinweek.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actives that a name alone tells of, where there is no list: a guess that a list may mend. */
final class NameReading {
    /** What is mostly meant by a word for a class. */
    private static final Map<String, String> USUALLY = Map.of(
            "aha", "glycolic_acid",
            "ahas", "glycolic_acid",
            "alpha hydroxy acid", "glycolic_acid",
            "bha", "salicylic_acid",
            "pha", "gluconolactone",
            "retinoid", "retinol");

    private static final String PEEL = "aha_peel";
    /** From so many percent on, acids of a name make a peel that is rinsed off. */
    private static final double PEEL_FROM = 20;

    private final IngredientBook book;
    private final NameClaims claims;

    NameReading(IngredientBook book, NameClaims claims) {
        this.book = book;
        this.claims = claims;
    }

    /** The actives, each once, in the order of the name. */
    List<FoundActive> actives(ProductGuess product) {
        Map<String, FoundActive> found = new LinkedHashMap<>();
        for (NameClaims.Claim claim : claims.all()) {
            ActiveDose dose = meant(claim);
            if (dose != null && dose.rule() != DoseRule.FILTER) {
                found.merge(dose.id(), found(dose, claim), (one, other) -> one.percent() == null ? other : one);
            }
        }
        if (found.containsKey(PEEL)) {
            strongest(found);
        }
        List<FoundActive> actives = new ArrayList<>(found.values());
        Integer spf = product.spf();
        if (spf != null) {
            actives.add(
                    told("spf", "SPF " + spf, ActiveRole.SUPPORT, null, RoleReason.SPF_STATED, LabelCertainty.HIGH));
        }
        return actives;
    }

    /** A peel of stated strength takes the place of the acids that the same percentage is about. */
    private static void strongest(Map<String, FoundActive> found) {
        FoundActive acid = found.get("glycolic_acid");
        Double percent = acid == null ? null : acid.percent();
        if (acid != null && percent != null && percent >= PEEL_FROM) {
            found.remove(acid.id());
            found.put(PEEL, told(PEEL, acid.written(), acid.role(), percent, acid.reason(), acid.certainty()));
        }
    }

    /** The active that words mean first of all: the one of whose promises they are the foremost. */
    private @Nullable ActiveDose meant(NameClaims.Claim claim) {
        String usual = USUALLY.get(claim.words());
        if (usual != null) {
            return book.dose(usual).orElse(null);
        }
        @Nullable ActiveDose best = null;
        int place = Integer.MAX_VALUE;
        for (String id : claim.ids()) {
            ActiveDose dose = book.dose(id).orElseThrow();
            int own = dose.claims().stream()
                    .map(words -> EntryReader.words(FoldedText.of(words).plain()))
                    .toList()
                    .indexOf(claim.words());
            if (own >= 0 && own < place) {
                best = dose;
                place = own;
            }
        }
        return best;
    }

    private static FoundActive found(ActiveDose dose, NameClaims.Claim claim) {
        Double percent = claim.percent();
        boolean helps = dose.rule() == DoseRule.SUPPORT;
        boolean little = percent != null && percent < dose.actsFrom();
        ActiveRole role = helps ? ActiveRole.SUPPORT : little ? ActiveRole.TRACE : ActiveRole.ACTIVE;
        boolean one = claim.ids().size() == 1;
        return told(
                dose.id(),
                claim.words(),
                role,
                percent,
                percent == null ? RoleReason.NAME_ONLY : little ? RoleReason.STATED_TOO_LOW : RoleReason.STATED_IN_NAME,
                one ? LabelCertainty.MEDIUM : LabelCertainty.LOW);
    }

    private static FoundActive told(
            String id,
            String written,
            ActiveRole role,
            @Nullable Double percent,
            RoleReason reason,
            LabelCertainty certainty) {
        @Nullable StrengthRange strength = percent == null ? null : StrengthRange.stated(percent);
        return new FoundActive(id, written, 1, 0, 0, role, strength, reason, null, certainty);
    }

    /** What a stated factor makes of a product, even where a shop left the filters out of the list. */
    static FoundActive protection(int factor) {
        return told("spf", "SPF " + factor, ActiveRole.SUPPORT, null, RoleReason.SPF_STATED, LabelCertainty.HIGH);
    }
}
