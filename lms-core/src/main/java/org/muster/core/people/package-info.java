/**
 * Persons, accounts, organisations, memberships, roles and access.
 *
 * <p>A <b>person</b> ({@code people_person}) is an opaque id with a state; all other modules keep that id and nothing
 * else. Who it is (names, e-mail address, language, time zone) is one row of {@code people_identity}: erasure deletes
 * that row, and what the person learned stays under an id that no longer leads to anybody. Everyone is a learner; every
 * other {@link org.muster.core.people.api.Role} is a row of {@code people_role}, an employer manager's for one
 * organisation.
 *
 * <p><b>Signed in</b> means: the cookie holds a token whose SHA-256 is in {@code people_sign_in}. Person, roles and
 * second step are read afresh, in one query, by each request that asks. A person who needs a second step and has not
 * taken it counts as nobody. What a form must send along is derived from the token and stored nowhere.
 *
 * <p>Packages, from the ground up: {@code api}, {@code secret}, {@code access}, {@code person}, {@code organisation},
 * {@code signin}, {@code account}, {@code invitation}, {@code copy}, {@code erasure}, {@code demo}, {@code web}; {@code privacy} stands beside them.
 */
@NullMarked
package org.muster.core.people;

import org.jspecify.annotations.NullMarked;
