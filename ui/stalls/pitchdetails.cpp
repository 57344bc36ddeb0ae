#include "ui/stalls/pitchdetails.h"

#include <QAction>
#include <QLineEdit>

#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/stalls/pitchdialog.h"
#include "ui/stalls/pitchhistoryview.h"
#include "ui/stalls/pitchpapers.h"
#include "ui/widgets/mappreview.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostInsuredPounds = 100'000'000;

} // namespace

PitchDetails::PitchDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_map(new MapPreview(context.tasks))
    , m_name(new QLineEdit)
    , m_busiest(new QLineEdit)
    , m_marketDays(new QLineEdit)
    , m_note(new QLineEdit)
    , m_history(new PitchHistoryView(context))
    , m_landowner(new QLineEdit)
    , m_insurance(new QuantityField)
    , m_papers(new PitchPapers(context))
    , m_place(new QAction(iconNamed(u"pin"_s), tr("Place on the map…"), this))
{
    setNothing(tr("Choose a pitch to see its permission and history."));
    buildFields();
    buildActions();
    connect(m_map, &MapPreview::clicked, this, [this] {
        m_context.navigator.open(u"map"_s, {u"pitch"_s, m_pitch.id.value()});
    });
    connect(this, &DetailsPane::saved, this, &PitchDetails::save);
    connect(this, &DetailsPane::restored, this, &PitchDetails::refill);
}

PitchDetails::~PitchDetails() = default;

void PitchDetails::buildFields()
{
    m_name->setObjectName(u"pitchNameLineEdit"_s);
    m_marketDays->setObjectName(u"marketDaysLineEdit"_s);
    m_marketDays->setPlaceholderText(tr("tue, sat"));
    m_marketDays->setToolTip(tr("Weekdays on which a market has the ground: a stall on them is marked"));
    m_landowner->setObjectName(u"landownerLineEdit"_s);
    m_insurance->setObjectName(u"insuranceQuantityField"_s);
    m_insurance->setRange(0, kMostInsuredPounds);
    m_insurance->setToolTip(tr("Public liability cover that landowner or council ask for; 0: none"));

    addWidget(m_map);
    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Busiest"), m_busiest);
    addField(form, tr("Market days"), m_marketDays);
    addField(form, tr("Note"), m_note);
    addSection(tr("Results"));
    addWidget(m_history);
    form = addSection(tr("Landowner"));
    addField(form, tr("Name"), m_landowner);
    m_owner = std::make_unique<PermissionFields>(*this, form, u"owner"_s, m_context.clock);
    form = addSection(tr("Council"));
    m_council = std::make_unique<PermissionFields>(*this, form, u"council"_s, m_context.clock);
    form = addSection(tr("Insurance and papers"));
    addField(form, tr("Cover wanted, £"), m_insurance);
    addWidget(m_papers);
}

void PitchDetails::buildActions()
{
    auto *stall = new QAction(iconNamed(u"add"_s), tr("Stall here"), this);
    stall->setObjectName(u"stallHereAction"_s);
    connect(stall, &QAction::triggered, this, [this] { emit stallRequested(m_pitch.id); });
    m_place->setObjectName(u"placePitchAction"_s);
    connect(m_place, &QAction::triggered, this, [this] { (new PitchDialog(m_context, m_pitch, this))->open(); });
    auto *remove = new QAction(tr("Remove"), this);
    remove->setObjectName(u"removePitchAction"_s);
    connect(remove, &QAction::triggered, this, &PitchDetails::removePitch);
    for (QAction *action : {stall, m_place, remove})
        addAction(action);
}

void PitchDetails::showPitch(const Pitch &pitch)
{
    m_pitch = pitch;
    showContent();
    refill();
    m_history->showPitch(pitch.id);
    m_papers->showPitch(pitch.id, pitch.name);
}

void PitchDetails::refill()
{
    setTitle(m_pitch.name);
    m_map->showPlace(m_pitch.point);
    QStringList words;
    if (!m_pitch.wardName.isEmpty())
        words += m_pitch.wardName;
    const auto next =
        PitchRepository::nextStallOn(m_context.campaign.connection(), m_pitch.id, m_context.clock.today());
    if (next && next->isValid())
        words += tr("next stall on %1").arg(shortDate(*next));
    if (!m_pitch.point)
        words += tr("not on the map yet");
    setSubtitle(words.join(u" · "_s));
    m_place->setText(m_pitch.point ? tr("Move…") : tr("Place on the map…"));
    m_name->setText(m_pitch.name);
    m_busiest->setText(m_pitch.busiest);
    m_marketDays->setText(weekdaysText(m_pitch.marketDays));
    m_note->setText(m_pitch.note);
    m_landowner->setText(m_pitch.landowner);
    m_owner->show(m_pitch.ownersPermission());
    m_council->show(m_pitch.councilsPermission());
    m_insurance->setValue(m_pitch.insurancePounds);
}

Status PitchDetails::read(Pitch &pitch) const
{
    const auto marketDays = weekdaysFromText(m_marketDays->text());
    if (!marketDays)
        return Error{
            ErrorCode::Invalid,
            tr("“%1” are no weekdays; write them like “tue, sat”. The old ones were kept.").arg(m_marketDays->text()),
            {}};
    pitch.name = m_name->text().trimmed();
    pitch.busiest = m_busiest->text().trimmed();
    pitch.marketDays = *marketDays;
    pitch.note = m_note->text().trimmed();
    pitch.landowner = m_landowner->text().trimmed();
    pitch.permission = m_owner->state();
    pitch.permissionReference = m_owner->reference();
    pitch.permissionExpiresOn = m_owner->expiresOn();
    pitch.noticeDays = m_owner->noticeDays();
    pitch.councilPermission = m_council->state();
    pitch.councilReference = m_council->reference();
    pitch.councilExpiresOn = m_council->expiresOn();
    pitch.councilNoticeDays = m_council->noticeDays();
    pitch.insurancePounds = m_insurance->value();
    return {};
}

void PitchDetails::save()
{
    Pitch pitch = m_pitch;
    Status status = read(pitch);
    if (status)
        status = m_context.campaign.edit(tr("Change pitch %1").arg(m_pitch.name),
                                         [&](Connection &c) { return PitchRepository::update(c, pitch); });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

void PitchDetails::removePitch()
{
    const Status status =
        m_context.campaign.edit(tr("Remove pitch %1").arg(m_pitch.name),
                                [id = m_pitch.id](Connection &c) { return PitchRepository::remove(c, id); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
