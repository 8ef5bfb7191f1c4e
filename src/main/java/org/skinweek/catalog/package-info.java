/** Actives, sources and claims: what the evidence says, without any rule that acts on it. */
@NullMarked
package org.skinweek.catalog;

import org.jspecify.annotations.NullMarked;
