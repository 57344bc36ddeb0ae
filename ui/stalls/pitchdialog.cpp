#include "ui/stalls/pitchdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/activities/pitchrepository.h"
#include "models/places/wardlocator.h"
#include "ui/activities/placebox.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Result<PitchId> addPitch(Connection &connection, const QString &name, std::optional<LonLat> point)
{
    Pitch pitch{.name = name, .point = point};
    if (point) {
        ROSETTE_ASSIGN(const WardLocator wards, WardLocator::load(connection));
        pitch.ward = wards.wardAt(*point);
    }
    return PitchRepository::insert(connection, pitch);
}

} // namespace

PitchDialog::PitchDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_place(new PlaceBox)
    , m_complaint(new QLabel)
{
    setObjectName(u"pitchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a pitch"));
    m_place->setObjectName(u"pitchPlaceBox"_s);
    m_place->setAccessibleName(tr("Where the pitch is"));
    m_place->load(context.campaign.connection(), false);
    m_place->lineEdit()->setPlaceholderText(m_place->count() > 0 ? tr("A place from the map, or any name")
                                                                 : tr("For example “Station forecourt”"));
    m_complaint->setObjectName(u"pitchComplaintLabel"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"addPitchButton"_s);
    Theme::makePrimary(add);

    auto *question = new QLabel(tr("Where is it?"));
    question->setBuddy(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(question);
    layout->addWidget(m_place);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PitchDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(420, sizeHint().height());
}

void PitchDialog::save()
{
    const QString name = m_place->name();
    PitchId id;
    const Status status = m_context.campaign.edit(tr("Add pitch %1").arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(id, addPitch(c, name, m_place->offeredPoint()));
        return {};
    });
    if (!status) {
        m_complaint->setText(Theme::shapeOf(Meaning::Problem) + u' ' + status.error().message);
        m_complaint->show();
        return;
    }
    emit pitchAdded(id);
    accept();
}

} // namespace rosette
