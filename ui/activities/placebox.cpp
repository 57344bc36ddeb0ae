#include "ui/activities/placebox.h"

#include <QCompleter>
#include <QLineEdit>

#include "models/activities/pitchrepository.h"
#include "models/activities/placesearch.h"

namespace rosette {

PlaceBox::PlaceBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::activated, this, [this] { setEditText(name()); });
}

void PlaceBox::load(Connection &connection, bool hasPitches)
{
    clear();
    m_connection = &connection;
    if (hasPitches) {
        const auto pitches = PitchRepository::list(connection).valueOr({});
        for (const Pitch &pitch : pitches)
            addItem(pitch.name, pitch.id.value());
    }
    m_offers = pitchOffers(connection).valueOr({});
    if (count() > 0 && !m_offers.isEmpty())
        insertSeparator(count());
    for (const PitchOffer &offer : std::as_const(m_offers))
        addItem(offer.text());
    setCurrentIndex(-1);
    setEditText({});
}

void PlaceBox::choosePitch(PitchId pitch) { setCurrentIndex(findData(pitch.value())); }

const PitchOffer *PlaceBox::offer() const
{
    const QString text = currentText().simplified();
    for (const PitchOffer &offer : m_offers) {
        if (text.compare(offer.name, Qt::CaseInsensitive) == 0 || text.compare(offer.text(), Qt::CaseInsensitive) == 0)
            return &offer;
    }
    return nullptr;
}

QString PlaceBox::name() const
{
    const PitchOffer *const chosen = offer();
    return chosen ? chosen->name : currentText().simplified();
}

std::optional<LonLat> PlaceBox::offeredPoint() const
{
    if (const PitchOffer *const chosen = offer())
        return chosen->point;
    return m_connection ? findPlace(*m_connection, currentText()).valueOr({}) : std::nullopt;
}

} // namespace rosette
