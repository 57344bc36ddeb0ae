#include "ui/tracks/trackdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

#include "models/base/localtime.h"
#include "models/leaflets/edition.h"
#include "models/rounds/walkwords.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/mapview/mapscenesource.h"
#include "ui/shell/theme.h"
#include "ui/tracks/trackmapview.h"
#include "ui/tracks/walkedstagesmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

TrackDialog::TrackDialog(AppContext &context, const TrackFindings &findings, const QString &fileNames, QWidget *parent)
    : FormDialog(tr("A walk from a track"), tr("Record"), parent)
    , m_context(context)
    , m_findings(findings)
    , m_fileNames(fileNames)
    , m_source(new MapSceneSource(context, this))
    , m_map(new TrackMapView)
    , m_rounds(new QComboBox)
    , m_stages(new WalkedStagesModel(this))
    , m_count(new QLabel)
    , m_date(new DateField(context.clock))
    , m_walker(new QComboBox)
    , m_isDelivery(new QCheckBox(tr("Leaflets went through these doors")))
    , m_leaflet(new QComboBox)
    , m_isKept(new QCheckBox(tr("Keep the track with the walk")))
{
    setObjectName(u"trackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
    form()->addRow(buildContent());
    setGrowing();
    connect(m_source, &MapSceneSource::loaded, this, [this] {
        m_map->setScene(m_source->scene());
        m_map->showTrack();
    });
    connect(m_stages, &WalkedStagesModel::ticksChanged, this, &TrackDialog::showTicks);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &TrackDialog::showRound);
    connect(m_isDelivery, &QCheckBox::toggled, m_leaflet, &QWidget::setEnabled);
    connect(this, &FormDialog::submitted, this, &TrackDialog::save);
    MultiLine laid;
    for (const MatchedWalk &walk : m_findings.match.walks)
        laid.lines += walk.line;
    m_map->setTrack(keptTrack(m_findings), laid);
    m_date->setDate(m_findings.day.isValid() ? m_findings.day : context.clock.today());
    fillLeaflets();
    fillRounds();
}

QWidget *TrackDialog::buildContent()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::kGroup);
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    splitter->addWidget(m_map);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    return splitter;
}

QWidget *TrackDialog::buildSide()
{
    m_rounds->setObjectName(u"trackRoundComboBox"_s);
    m_rounds->setAccessibleName(tr("Round that was walked"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_count->setObjectName(u"trackCountLabel"_s);
    m_date->setObjectName(u"trackDateField"_s);
    m_date->setAccessibleName(tr("Day of the walk"));
    m_date->setLookingBack();
    m_walker->setObjectName(u"trackWalkerComboBox"_s);
    m_isDelivery->setObjectName(u"trackDeliveryCheckBox"_s);
    m_leaflet->setObjectName(u"trackLeafletComboBox"_s);
    m_isKept->setObjectName(u"trackKeepCheckBox"_s);
    m_isKept->setToolTip(
        tr("Otherwise nothing of where somebody went stays in the file: only which doors were passed."));
    auto *table = new DataTable(u"trackStages"_s);
    table->setObjectName(u"trackStagesDataTable"_s);
    table->setAccessibleName(tr("Stages, ticked where they were walked"));
    table->setDense(true);
    table->setModel(m_stages);
    table->setColumnWidths({30, 24});
    table->setEmptyState(u"rounds"_s, tr("This round has no stages yet."));
    auto *facts = new QLabel(summary());
    facts->setObjectName(u"trackSummaryLabel"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    Theme::makeSecondary(facts);
    auto *side = new QWidget;
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    auto *fields = new QFormLayout(side);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setVerticalSpacing(Space::kInside);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(facts);
    fields->addRow(tr("Round"), m_rounds);
    fields->addRow(table);
    fields->addRow(m_count);
    fields->addRow(tr("On"), m_date);
    fields->addRow(tr("By"), m_walker);
    fields->addRow(m_isDelivery);
    fields->addRow(tr("Leaflet"), m_leaflet);
    fields->addRow(m_isKept);
    return side;
}

/// "walk.gpx · Tue 19 May, 18:00 · 1,241 points · 3.1 km on foot, 6.4 km driven are left out"
QString TrackDialog::summary() const
{
    const TrackFixes &fixes = m_findings.track.fixes;
    QStringList facts{m_fileNames};
    if (m_findings.track.isDated)
        facts += instantText(fixes.first().atMs);
    facts += tr("%n point(s)", nullptr, int(fixes.size()));
    facts += tr("%1 on foot").arg(distanceWords(m_findings.match.metres()));
    if (m_findings.match.metresDriven > 100)
        facts += tr("%1 driven, left out").arg(distanceWords(m_findings.match.metresDriven));
    if (m_findings.match.metresAstray > 100)
        facts += tr("%1 off any street or path").arg(distanceWords(m_findings.match.metresAstray));
    return (QStringList{facts.join(u" · "_s)} + m_findings.track.notes).join(u'\n');
}

void TrackDialog::fillRounds()
{
    for (const WalkedRound &candidate : m_findings.rounds) {
        m_rounds->addItem(
            tr("%1 · %2 of %3 doors").arg(candidate.title()).arg(candidate.passed()).arg(candidate.doors()));
    }
}

void TrackDialog::fillWalkers()
{
    m_walker->clear();
    m_walker->addItem(tr("nobody in particular"), qint64(0));
    const VolunteerFilter active{.isActiveOnly = true};
    for (const Volunteer &volunteer : VolunteerRepository::list(m_context.campaign.connection(), active).valueOr({}))
        m_walker->addItem(volunteer.name(), volunteer.id.value());
    const Round &walked = round().round;
    if (walked.deliverer && m_walker->findData(walked.deliverer.value()) < 0)
        m_walker->addItem(walked.delivererName, walked.deliverer.value());
    m_walker->setCurrentIndex(std::max(0, m_walker->findData(walked.deliverer.value())));
}

void TrackDialog::fillLeaflets()
{
    m_leaflet->setEditable(true);
    m_leaflet->lineEdit()->setPlaceholderText(tr("Its title, such as Spring letter"));
    for (const Edition &edition : EditionRepository::list(m_context.campaign.connection()).valueOr({})) {
        if (!edition.isFinished)
            m_leaflet->addItem(edition.title);
    }
    m_leaflet->setCurrentIndex(m_leaflet->count() > 0 ? 0 : -1); // most likely the newest
}

const WalkedRound &TrackDialog::round() const { return m_findings.rounds.at(std::max(0, m_rounds->currentIndex())); }

void TrackDialog::showRound(int row)
{
    if (row < 0)
        return;
    m_stages->setRound(round());
    fillWalkers();
    const bool isLeaflets = round().purpose == RoundPurpose::Leaflet;
    m_isDelivery->setChecked(isLeaflets);
    m_leaflet->setEnabled(isLeaflets);
}

void TrackDialog::showTicks()
{
    const QList<Door> walked = m_stages->walkedDoors();
    m_map->setDoors(walked, m_stages->otherDoors());
    m_count->setText(tr("%1 of %2 doors count as walked").arg(walked.size()).arg(m_stages->doors()));
}

WalkConfirmation TrackDialog::confirmation() const
{
    WalkConfirmation confirmation{.round = round().round.id,
                                  .walker = VolunteerId(m_walker->currentData().toLongLong()),
                                  .walkedOn = m_date->date(),
                                  .metres = m_findings.match.metres(),
                                  .isDelivery = m_isDelivery->isChecked()};
    for (const Door &door : m_stages->walkedDoors())
        confirmation.doors += door.id;
    if (m_isKept->isChecked())
        confirmation.track = keptTrack(m_findings);
    return confirmation;
}

Result<RecordedWalk> TrackDialog::record(Connection &connection, WalkConfirmation confirmation) const
{
    const QString title = m_leaflet->currentText().trimmed();
    const qint64 nowMs = m_context.clock.nowMs();
    if (confirmation.isDelivery && !title.isEmpty()) {
        ROSETTE_ASSIGN(confirmation.leaflet, EditionRepository::findOrCreate(connection, title, nowMs));
    }
    return recordWalk(connection, confirmation, m_context.clock.today(), nowMs);
}

void TrackDialog::save()
{
    const QString name = round().round.name;
    RecordedWalk walk;
    const Status status = m_context.campaign.edit(tr("Record a walk of %1").arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(walk, record(c, confirmation()));
        return {};
    });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    const QString day = shortDate(m_date->date());
    emit recorded(walk.delivery ? tr("%n door(s) of %1 got a leaflet on %2.", nullptr, walk.leaflets).arg(name, day)
                                : tr("%n door(s) of %1 were walked on %2.", nullptr, walk.doors).arg(name, day));
    accept();
}

} // namespace rosette
