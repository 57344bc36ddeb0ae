#pragma once

#include "models/people/person.h"
#include "models/store/connection.h"

namespace rosette {

/// What the card of a person says in words. No widgets.
namespace PersonWords {

/// "KAA-12/1 · G, EU citizen · postal vote": number, marker in words, absent vote, or that they are not on the
/// register.
QString registrationText(Connection &c, const Person &person);
/// The others at the door as links "person:ID"; empty when the person lives alone.
QString householdHtml(Connection &c, const Person &person);

} // namespace PersonWords

} // namespace rosette
