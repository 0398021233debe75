/** Lists and single pages of rules, recommendations, cases and terms, for anybody. */
package fr.colloque.reference.web;
