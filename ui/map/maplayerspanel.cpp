#include "ui/map/maplayerspanel.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/map/maplegend.h"
#include "ui/map/maplayerrow.h"
#include "ui/map/maplegendview.h"
#include "ui/mapview/mappanel.h"
#include "ui/map/mapperiodbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 7;

/// Only these layers, so that the legend explains nothing else.
MapLayers nothing()
{
    return {.hasGround = false,
            .hasNames = false,
            .hasWards = false,
            .hasDistricts = false,
            .hasDoors = false,
            .hasRounds = false,
            .hasStalls = false};
}

QList<MapLegendEntry> entriesOf(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                                const MapStyle &style)
{
    QList<MapLegendEntry> entries;
    for (const MapLegendGroup &group : legendOf(scene, figures, layers, style))
        entries.append(group.entries);
    return entries;
}

constexpr int kAnyPurpose = -1; // of rounds

void choose(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

MapLayersPanel::MapLayersPanel(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_fold(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_rows(new QVBoxLayout(m_content))
    , m_period(new MapPeriodBox(clock, m_content))
{
    setObjectName(u"mapLayersPanel"_s);
    setAccessibleName(tr("Layers and legend"));
    makeMapPanel(this);
    m_fold->setObjectName(u"mapLayersToolButton"_s);
    m_fold->setIcon(iconNamed(u"layers"_s));
    m_fold->setIconSize({20, 20});
    m_fold->setText(tr("Layers"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setToolTip(tr("Show or fold away the layers and the legend"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });

    m_rows->setContentsMargins(Space::kInside, 0, Space::kInside, Space::kInside);
    m_rows->setSpacing(Space::kInside);
    m_stalls = addRow(u"mapStalls"_s, tr("Stalls"));
    m_rounds = addRow(u"mapRounds"_s, tr("Rounds"));
    m_doors = addRow(u"mapDoors"_s, tr("Doors"));
    m_wards = addRow(u"mapWards"_s, tr("Wards"));
    m_districts = addRow(u"mapDistricts"_s, tr("Polling districts"));
    m_volunteers = addRow(u"mapVolunteers"_s, tr("Volunteers"));
    m_names = addRow(u"mapNames"_s, tr("Names"));
    m_ground = addRow(u"mapGround"_s, tr("Streets and buildings"));
    fillChoices();
    m_rows->insertWidget(m_rows->indexOf(m_names), m_period);
    connect(m_period, &MapPeriodBox::periodChanged, this, &MapLayersPanel::layersChanged);

    m_scroll->setObjectName(u"mapLayersScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignRight);
    layout->addWidget(m_scroll, 1);
    setLayers({}, {});
}

MapLayerRow *MapLayersPanel::addRow(const QString &name, const QString &text)
{
    auto *row = new MapLayerRow(name, text, m_content);
    m_rows->addWidget(row);
    connect(row, &MapLayerRow::changed, this, &MapLayersPanel::layersChanged);
    return row;
}

void MapLayersPanel::fillChoices()
{
    QComboBox *colour = m_doors->choice();
    colour->addItem(tr("All alike"), int(MapDoorColour::Plain));
    colour->addItem(tr("By last outcome"), int(MapDoorColour::Outcome));
    colour->addItem(tr("By support"), int(MapDoorColour::Support));
    colour->addItem(tr("By days since spoken to"), int(MapDoorColour::Contact));
    colour->addItem(tr("By what is left to do"), int(MapDoorColour::Left));
    colour->addItem(tr("By days since a leaflet"), int(MapDoorColour::Leaflet));
    colour->addItem(tr("By how their place is known"), int(MapDoorColour::Exactness));
    QComboBox *shading = m_wards->choice();
    shading->addItem(tr("Not shaded"), int(MapShading::None));
    shading->addItem(tr("By electors spoken to"), int(MapShading::ContactRate));
    shading->addItem(tr("By doors leafleted"), int(MapShading::Leaflets));
    shading->addItem(tr("By support"), int(MapShading::Support));
    QComboBox *purpose = m_rounds->choice();
    purpose->addItem(tr("All"), kAnyPurpose);
    purpose->addItem(tr("For canvassing"), int(RoundPurpose::Canvass));
    purpose->addItem(tr("For leaflets"), int(RoundPurpose::Leaflet));
    purpose->addItem(tr("For knocking up"), int(RoundPurpose::KnockUp));
    fillDays();
}

void MapLayersPanel::fillDays()
{
    QComboBox *day = m_stalls->choice();
    day->addItem(tr("Any day"), QDate());
    day->addItem(tr("Today"), m_clock.today());
    for (int ahead = 1; ahead <= kDaysAhead; ++ahead)
        day->addItem(shortDate(m_clock.today().addDays(ahead)), m_clock.today().addDays(ahead));
}

MapLayers MapLayersPanel::layers() const
{
    MapLayers layers{.hasGround = m_ground->isOn(),
                     .hasNames = m_names->isOn(),
                     .hasWards = m_wards->isOn(),
                     .hasDistricts = m_districts->isOn(),
                     .hasDoors = m_doors->isOn(),
                     .hasRounds = m_rounds->isOn(),
                     .hasStalls = m_stalls->isOn(),
                     .hasVolunteers = m_volunteers->isOn()};
    layers.doorColour = MapDoorColour(m_doors->choice()->currentData().toInt());
    layers.shading = m_wards->isOn() ? MapShading(m_wards->choice()->currentData().toInt()) : MapShading::None;
    layers.period = period().on(m_clock.today());
    if (const QDate day = m_stalls->choice()->currentData().toDate(); day.isValid())
        layers.stallDay = day;
    if (const int purpose = m_rounds->choice()->currentData().toInt(); purpose != kAnyPurpose)
        layers.roundPurpose = RoundPurpose(purpose);
    return layers;
}

MapPeriod MapLayersPanel::period() const { return m_period->period(); }

void MapLayersPanel::setLayers(const MapLayers &layers, const MapPeriod &period)
{
    m_ground->setOn(layers.hasGround);
    m_names->setOn(layers.hasNames);
    m_wards->setOn(layers.hasWards);
    m_districts->setOn(layers.hasDistricts);
    m_doors->setOn(layers.hasDoors);
    m_rounds->setOn(layers.hasRounds);
    m_stalls->setOn(layers.hasStalls);
    m_volunteers->setOn(layers.hasVolunteers);
    choose(m_doors->choice(), int(layers.doorColour));
    choose(m_wards->choice(), int(layers.shading));
    choose(m_rounds->choice(), layers.roundPurpose ? int(*layers.roundPurpose) : kAnyPurpose);
    choose(m_stalls->choice(), layers.stallDay.value_or(QDate()));
    m_period->setPeriod(period);
}

bool MapLayersPanel::isFolded() const { return m_scroll->isHidden(); }

void MapLayersPanel::setFolded(bool isFolded)
{
    m_scroll->setHidden(isFolded);
    m_fold->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_fold->setAccessibleName(isFolded ? tr("Show layers and legend") : tr("Fold layers and legend away"));
    emit foldedChanged();
}

void MapLayersPanel::showLegend(const MapScene &scene, const MapFigures *figures, const MapStyle &style)
{
    const MapLayers all = layers();
    const auto explain = [&](MapLayerRow *row, auto change) {
        MapLayers one = nothing();
        one.period = all.period;
        change(one);
        row->legend()->setEntries(row->isOn() ? entriesOf(scene, figures, one, style) : QList<MapLegendEntry>());
    };
    explain(m_stalls, [&](MapLayers &one) { one.hasStalls = true, one.stallDay = all.stallDay; });
    explain(m_rounds, [&](MapLayers &one) { one.hasRounds = true, one.roundPurpose = all.roundPurpose; });
    explain(m_doors, [&](MapLayers &one) { one.hasDoors = true, one.doorColour = all.doorColour; });
    explain(m_wards, [&](MapLayers &one) { one.hasWards = true, one.shading = all.shading; });
    explain(m_districts, [](MapLayers &one) { one.hasDistricts = true; });
    explain(m_volunteers, [](MapLayers &one) { one.hasVolunteers = true; });
    explain(m_ground, [](MapLayers &one) { one.hasGround = true; });
}

void MapLayersPanel::addSection(QWidget *section) { m_rows->addWidget(section); }

void MapLayersPanel::setGroundHidden(bool isHidden)
{
    m_ground->setEnabled(!isHidden);
    m_ground->setToolTip(isHidden ? tr("Not drawn over the background, unless you choose to keep them on top")
                                  : QString());
}

void MapLayersPanel::fitInto(int mostHeight)
{
    const QMargins margins = layout()->contentsMargins();
    const int head = margins.top() + margins.bottom() + m_fold->sizeHint().height();
    if (isFolded()) {
        resize(m_fold->sizeHint().width() + margins.left() + margins.right(), head);
        return;
    }
    // A legend that has just grown is known to its row only after the next turn of the event loop; this asks now.
    for (const MapLayerRow *row : findChildren<MapLayerRow *>())
        row->layout()->activate();
    m_rows->activate();
    const QSize wanted = m_content->sizeHint();
    const int width = std::max(wanted.width(), fontMetrics().averageCharWidth() * 30) +
                      m_scroll->verticalScrollBar()->sizeHint().width();
    resize(width + margins.left() + margins.right(),
           std::min(mostHeight, head + layout()->spacing() + wanted.height()));
}

} // namespace rosette
