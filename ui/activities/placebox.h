#pragma once

#include <optional>

#include <QComboBox>

#include "models/activities/pitchoffer.h"
#include "models/base/id.h"

namespace rosette {

class Connection;

/// Asks for the place of a stall: the campaign's pitches, then what the map offers, or any name that one types.
class PlaceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PlaceBox(QWidget *parent = nullptr);

    /// Pitches only when `hasPitches`; `connection` outlives the box. On an error the box stays empty and takes what is typed.
    void load(Connection &connection, bool hasPitches);
    void choosePitch(PitchId pitch);
    /// The name that stands in the box, without the words that explain an offer.
    QString name() const;
    /// Where that is: an offer's place, else what the map knows by that name, postcode, street or "lon, lat".
    std::optional<LonLat> offeredPoint() const;

private:
    const PitchOffer *offer() const;

    Connection *m_connection = nullptr;
    QList<PitchOffer> m_offers;
};

} // namespace rosette
