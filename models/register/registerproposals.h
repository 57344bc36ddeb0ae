#pragma once

#include "models/register/knowndetails.h"
#include "models/register/registerdecisions.h"
#include "models/store/importfinding.h"

namespace rosette {

/// The ways in which a row may be taken, in words. `isSameDoor`: the row's address is where the person lives.
namespace RegisterProposals {

ImportProposal person(const KnownElector &elector, const KnownDetails &details, const RegisterMatch &match,
                      bool isSameDoor);
/// Of an update that takes somebody off the register.
ImportProposal removal(const KnownElector &elector, const KnownDetails &details);
ImportProposal newPerson();
ImportProposal leftOut();

} // namespace RegisterProposals

} // namespace rosette
