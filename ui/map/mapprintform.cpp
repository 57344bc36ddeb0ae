#include "ui/map/mapprintform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QSettings>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapPrintForm::MapPrintForm(const MapExportRequest &request, QWidget *parent)
    : QWidget(parent)
    , m_start(request)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Space::kInside);
    form->setHorizontalSpacing(Space::kGroup);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_subject = addCombo(form, tr("&Map of"), u"mapPrintSubjectComboBox"_s, {tr("This part of the map")});
    m_subject->setMaxVisibleItems(24);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"mapPrintTitleLineEdit"_s);
    m_title->setText(request.title);
    form->addRow(tr("&Title"), m_title);
    m_paper = addCombo(form, tr("&Paper"), u"mapPrintPaperComboBox"_s, {tr("A4"), tr("A3")});
    m_turn = addCombo(form, tr("&Orientation"), u"mapPrintTurnComboBox"_s,
                      {tr("As the map fits best"), tr("Upright"), tr("Across")});
    m_look = addCombo(form, tr("Loo&k"), u"mapPrintLookComboBox"_s, {tr("Black and white"), tr("Colour")});
    addLayers(form);
    recall();
    updateEnabled();
    connect(m_subject, &QComboBox::activated, this, &MapPrintForm::subjectChosen);
    connect(m_title, &QLineEdit::textEdited, this, &MapPrintForm::changed);
}

QComboBox *MapPrintForm::addCombo(QFormLayout *form, const QString &label, const QString &name,
                                  const QStringList &choices)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->addItems(choices);
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &MapPrintForm::changed);
    return combo;
}

QCheckBox *MapPrintForm::addSwitch(const QString &text, const QString &name, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(isOn);
    connect(box, &QCheckBox::clicked, this, [this] {
        updateEnabled();
        emit changed();
    });
    return box;
}

void MapPrintForm::addLayers(QFormLayout *form)
{
    const MapLayers &layers = m_start.layers;
    m_names = addSwitch(tr("&Names"), u"mapPrintNamesCheckBox"_s, layers.hasNames);
    m_wards = addSwitch(tr("&Wards"), u"mapPrintWardsCheckBox"_s, layers.hasWards);
    m_districts = addSwitch(tr("Polling d&istricts"), u"mapPrintDistrictsCheckBox"_s, layers.hasDistricts);
    m_rounds = addSwitch(tr("&Rounds"), u"mapPrintRoundsCheckBox"_s, layers.hasRounds);
    m_stalls = addSwitch(tr("&Stalls"), u"mapPrintStallsCheckBox"_s, layers.hasStalls);
    m_doors = addSwitch(tr("&Doors"), u"mapPrintDoorsCheckBox"_s, layers.hasDoors);
    m_legend = addSwitch(tr("L&egend"), u"mapPrintLegendCheckBox"_s, true);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(Space::kInside / 2);
    const QList<QCheckBox *> boxes{m_names, m_rounds, m_wards, m_stalls, m_districts, m_doors};
    for (int i = 0; i < int(boxes.size()); ++i)
        grid->addWidget(boxes.at(i), i / 2, i % 2);
    form->addRow(tr("Layers"), grid);
    m_doorColour = addCombo(form, tr("Doors &by"), u"mapPrintDoorColourComboBox"_s,
                            {tr("One colour"), tr("Last outcome"), tr("Support"), tr("Last spoken to"),
                             tr("Last leaflet"), tr("How exact")});
    m_doorColour->setCurrentIndex(int(layers.doorColour));
    m_shading = addCombo(form, tr("Wards b&y"), u"mapPrintShadingComboBox"_s,
                         {tr("Not shaded"), tr("Contact rate"), tr("Leaflets"), tr("Support")});
    m_shading->setCurrentIndex(int(layers.shading));
    form->addRow(QString(), m_legend);
}

void MapPrintForm::setSubjects(const QList<MapPrintSubject> &subjects)
{
    m_subjects = subjects;
    m_subject->clear();
    int chosen = 0;
    for (const MapPrintSubject &subject : subjects) {
        const bool isNamed = subject.ward || subject.round;
        m_subject->addItem(!isNamed       ? tr("This part of the map")
                           : subject.ward ? tr("%1 ward").arg(subject.title)
                                          : subject.title);
        if (isNamed && subject.ward == m_start.ward && subject.round == m_start.round)
            chosen = m_subject->count() - 1;
    }
    m_subject->setCurrentIndex(chosen);
    subjectChosen();
}

MapPrintSubject MapPrintForm::subject() const { return m_subjects.value(m_subject->currentIndex()); }

void MapPrintForm::subjectChosen()
{
    m_title->setText(subject().title);
    updateEnabled();
    emit changed();
}

void MapPrintForm::updateEnabled()
{
    const bool isRound = subject().round.isValid(); // its own doors and nothing else
    m_doors->setEnabled(!isRound);
    m_rounds->setEnabled(!isRound);
    m_stalls->setEnabled(!isRound);
    m_doorColour->setEnabled(isRound || m_doors->isChecked());
    m_shading->setEnabled(m_wards->isChecked());
}

MapExportRequest MapPrintForm::request() const
{
    MapExportRequest request = m_start;
    request.ward = subject().ward;
    request.round = subject().round;
    request.title = m_title->text().trimmed();
    request.isSheet = true;
    request.isA3 = m_paper->currentIndex() == 1;
    request.turn = SheetTurn(m_turn->currentIndex());
    request.theme = m_look->currentIndex() == 0 ? MapTheme::Print : MapTheme::Light;
    request.hasLegend = m_legend->isChecked();
    MapLayers &layers = request.layers;
    layers.hasNames = m_names->isChecked();
    layers.hasWards = m_wards->isChecked();
    layers.hasDistricts = m_districts->isChecked();
    layers.hasRounds = m_rounds->isChecked();
    layers.hasStalls = m_stalls->isChecked();
    layers.hasDoors = request.round.isValid() || m_doors->isChecked();
    layers.doorColour = m_doorColour->isEnabled() ? MapDoorColour(m_doorColour->currentIndex()) : MapDoorColour::Plain;
    layers.shading = m_shading->isEnabled() ? MapShading(m_shading->currentIndex()) : MapShading::None;
    return request;
}

void MapPrintForm::recall()
{
    const QSettings settings;
    m_paper->setCurrentIndex(settings.value("mapPrint/paper", 0).toInt());
    m_turn->setCurrentIndex(settings.value("mapPrint/turn", 0).toInt());
    m_look->setCurrentIndex(settings.value("mapPrint/look", 0).toInt());
    m_legend->setChecked(settings.value("mapPrint/legend", true).toBool());
}

void MapPrintForm::remember() const
{
    QSettings settings;
    settings.setValue("mapPrint/paper", m_paper->currentIndex());
    settings.setValue("mapPrint/turn", m_turn->currentIndex());
    settings.setValue("mapPrint/look", m_look->currentIndex());
    settings.setValue("mapPrint/legend", m_legend->isChecked());
}

} // namespace rosette
