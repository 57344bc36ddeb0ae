#pragma once

#include "models/rounds/round.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Paper for rounds and their deliverers, for any page: each opens a dialog with a look at the pages, which deletes
/// itself.
namespace RoundPrints {

/// Map and list of each round, as one pack.
void printRounds(AppContext &context, QWidget *parent, const QList<Round> &rounds);
/// A slip for each bundle of the edition; for these rounds alone when some are given. Without an edition the newest is
/// chosen. Says so when there is no edition yet.
void printSlips(AppContext &context, QWidget *parent, LeafletId edition = {}, const QList<RoundId> &rounds = {});
void printDeliverers(AppContext &context, QWidget *parent);

} // namespace RoundPrints

} // namespace rosette
