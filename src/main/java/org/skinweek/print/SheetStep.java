package org.skinweek.print;

/**
 * A step of a session, in words.
 *
 * @param number its place in the order, from 1
 * @param name what the user calls the product
 * @param before what to wait for before it; empty without a wait
 * @param after what to wait for after it; empty without a wait
 */
record SheetStep(int number, String name, String before, String after) {}
