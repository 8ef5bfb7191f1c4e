package org.skinweek.rules;

import org.skinweek.catalog.BySensitivity;

/**
 * For how many days a product is tried on a small spot before the face.
 *
 * @param rule the rule that asks for the test; its sources and grade are those of the numbers
 * @param usual for most products
 * @param shorter products of which a shorter test is known to be enough
 * @param fewer for those
 */
public record PatchDays(String rule, BySensitivity usual, Selector shorter, BySensitivity fewer) {}
