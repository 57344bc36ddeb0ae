#include "ui/people/contactpointsform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ContactPointsForm::ContactPointsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kInside);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addLine(grid, ContactKind::Mobile, tr("Mobile"), u"mobile"_s);
    addLine(grid, ContactKind::Phone, tr("Landline"), u"phone"_s);
    addLine(grid, ContactKind::Email, tr("E-mail"), u"email"_s);
}

void ContactPointsForm::addLine(QGridLayout *grid, ContactKind kind, const QString &label, const QString &name)
{
    Line &line = m_lines[size_t(kind)];
    line.value = new QLineEdit;
    line.value->setObjectName(name + u"LineEdit"_s);
    line.value->setAccessibleName(label);
    line.value->setProperty(RosetteStyle::kInPlace, true);
    line.consent = new QComboBox;
    line.consent->setObjectName(name + u"ConsentComboBox"_s);
    line.consent->setAccessibleName(tr("Consent for %1").arg(label));
    line.consent->addItem(tr("not asked"), int(Consent::Unknown));
    line.consent->addItem(tr("agreed"), int(Consent::Given));
    line.consent->addItem(tr("refused"), int(Consent::Refused));
    line.consent->setProperty(RosetteStyle::kInPlace, true);
    auto *caption = new QLabel(label);
    caption->setBuddy(line.value);
    Theme::makeSecondary(caption);
    grid->addWidget(caption, int(kind), 0);
    grid->addWidget(line.value, int(kind), 1);
    grid->addWidget(line.consent, int(kind), 2);
    connect(line.value, &QLineEdit::editingFinished, this, [this, kind] {
        const Line &edited = m_lines[size_t(kind)];
        if (edited.value->isModified())
            save(edited);
    });
    connect(line.consent, &QComboBox::activated, this, [this, kind] { save(m_lines[size_t(kind)]); });
}

void ContactPointsForm::setPoints(const QList<ContactPoint> &points)
{
    for (size_t kind = 0; kind < m_lines.size(); ++kind) {
        Line &line = m_lines[kind];
        const auto found = std::find_if(points.begin(), points.end(),
                                        [kind](const ContactPoint &point) { return size_t(point.kind) == kind; });
        line.stored = found == points.end() ? ContactPoint{.kind = ContactKind(kind)} : *found;
        line.value->setText(line.stored.value);
        line.value->setModified(false);
        line.consent->setCurrentIndex(line.consent->findData(int(line.stored.consent)));
        line.consent->setEnabled(line.stored.id.isValid());
    }
}

void ContactPointsForm::save(const Line &line)
{
    line.value->setModified(false);
    ContactPoint point = line.stored;
    point.value = line.value->text().trimmed();
    point.consent = Consent(line.consent->currentData().toInt());
    if (point.id.isValid() || !point.value.isEmpty())
        emit edited(point);
}

} // namespace rosette
