package org.skinweek.ui.week.plan;

import org.skinweek.planner.UsualTimes;
import org.skinweek.routine.Product;

/**
 * A product that can be wished for, and what is usual.
 *
 * @param product the product
 * @param usual what is usual for this skin
 */
record WishRow(Product product, UsualTimes usual) {}
