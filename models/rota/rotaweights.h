#pragma once

#include <QString>

#include "models/base/result.h"
#include "models/rota/rotaproblem.h"

namespace rosette {

class Connection;

constexpr std::array<RotaWish, kRotaWishCount> kRotaWishes{
    RotaWish::Minimum,  RotaWish::Lead, RotaWish::Lifters,  RotaWish::Fill,    RotaWish::Newcomer,
    RotaWish::Fairness, RotaWish::Rest, RotaWish::NearHome, RotaWish::SaidYes, RotaWish::AsPromised,
};

QString
toKey(RotaWish wish); ///< minimum, lead, lifters, fill, newcomer, fairness, rest, near-home, said-yes, as-promised
QString label(RotaWish wish); ///< "Nobody helps two weeks running"

/// What matters to this campaign when its rota is filled, kept in the file.
class RotaWeightsRepository
{
public:
    /// A wish that was never weighed, or whose weight cannot be read, weighs as usual.
    static Result<RotaWeights> load(Connection &connection);
    /// For Campaign::edit.
    static Status save(Connection &connection, const RotaWeights &weights);
};

} // namespace rosette
