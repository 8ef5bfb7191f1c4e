package org.skinweek.label;

/**
 * What was decided about one entry.
 *
 * @param role what it does in this product
 * @param reason why
 * @param certainty how sure that is
 */
record RoleVerdict(ActiveRole role, RoleReason reason, LabelCertainty certainty) {
    static RoleVerdict active(RoleReason reason, LabelCertainty certainty) {
        return new RoleVerdict(ActiveRole.ACTIVE, reason, certainty);
    }

    static RoleVerdict trace(RoleReason reason, LabelCertainty certainty) {
        return new RoleVerdict(ActiveRole.TRACE, reason, certainty);
    }

    static RoleVerdict support(RoleReason reason) {
        return new RoleVerdict(ActiveRole.SUPPORT, reason, LabelCertainty.HIGH);
    }
}
