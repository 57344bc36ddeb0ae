#include "ui/stalls/pitchdialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/activities/pitchrepository.h"
#include "ui/activities/placebox.h"
#include "ui/shell/theme.h"
#include "ui/widgets/mappreview.h"

namespace rosette {

using namespace Qt::StringLiterals;

PitchDialog::PitchDialog(AppContext &context, QWidget *parent)
    : PitchDialog(context, Pitch(), parent)
{
}

PitchDialog::PitchDialog(AppContext &context, const Pitch &pitch, QWidget *parent)
    : FormDialog(pitch.id ? tr("Where is %1?").arg(pitch.name) : tr("Add a pitch"),
                 pitch.id ? tr("Put it there") : tr("Add"), parent)
    , m_context(context)
    , m_pitch(pitch)
    , m_place(new PlaceBox)
    , m_map(new MapPreview(context.tasks))
    , m_found(new QLabel)
{
    setObjectName(u"pitchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_place->setObjectName(u"pitchPlaceBox"_s);
    m_place->setAccessibleName(tr("Where the pitch is"));
    m_place->load(context.campaign.connection(), false);
    m_place->lineEdit()->setPlaceholderText(m_place->count() > 0
                                                ? tr("A place from the map, a street, a postcode, or any name")
                                                : tr("For example “Station forecourt”"));
    m_found->setObjectName(u"pitchFoundLabel"_s);
    m_found->setWordWrap(true);
    Theme::makeSecondary(m_found);
    form()->addRow(tr("Where is it?"), m_place);
    form()->addRow(m_map);
    form()->addRow(m_found);
    m_map->setFocusPolicy(Qt::NoFocus); // the keyboard has "longitude, latitude"
    connect(m_map, &MapPreview::spotClicked, this, &PitchDialog::moveTo);
    connect(m_place, &QComboBox::editTextChanged, this, [this] {
        m_clicked.reset();
        showFound();
    });
    connect(this, &FormDialog::submitted, this, &PitchDialog::save);
    m_place->setFocus();
    showFound();
}

std::optional<LonLat> PitchDialog::spot() const
{
    if (m_clicked)
        return m_clicked;
    const auto found = m_place->offeredPoint();
    return found ? found : m_pitch.point;
}

void PitchDialog::moveTo(LonLat spot)
{
    m_clicked = spot;
    showFound();
}

void PitchDialog::showFound()
{
    m_map->showPlace(spot());
    if (m_clicked)
        m_found->setText(tr("On the spot that you clicked."));
    else if (m_place->name().isEmpty())
        m_found->setText(
            tr("Stations, markets, colleges and hospitals of the map are offered as you type; an exact spot "
               "goes as “longitude, latitude”."));
    else if (m_place->offeredPoint())
        m_found->setText(tr("Found on the map. A click on the map moves the spot."));
    else
        m_found->setText(m_pitch.id ? tr("The map knows no such place.")
                                    : tr("The map knows no such place: the pitch is added by its name."));
}

Status PitchDialog::write(Connection &connection)
{
    const auto point = spot();
    if (!m_pitch.id) {
        ROSETTE_ASSIGN(m_pitch.id, PitchRepository::insert(connection, {.name = m_place->name(), .point = point}));
        return {};
    }
    if (!point || (!m_clicked && !m_place->name().isEmpty() && !m_place->offeredPoint()))
        return Error{ErrorCode::Invalid,
                     tr("“%1” is not on the campaign's map. Try the street or a postcode.").arg(m_place->name()),
                     {}};
    m_pitch.point = point;
    m_pitch.ward = {}; // found again from the point
    return PitchRepository::update(connection, m_pitch);
}

void PitchDialog::save()
{
    const bool isNew = !m_pitch.id;
    const QString text = isNew ? tr("Add pitch %1").arg(m_place->name()) : tr("Move %1").arg(m_pitch.name);
    const Status status = m_context.campaign.edit(text, [this](Connection &c) { return write(c); });
    if (!status) {
        if (isNew)
            m_pitch.id = {};
        showProblem(status.error().message);
        return;
    }
    if (isNew)
        emit pitchAdded(m_pitch.id);
    accept();
}

} // namespace rosette
