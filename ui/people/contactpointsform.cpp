#include "ui/people/contactpointsform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/base/localtime.h"
#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString kindText(const ContactPoint &point)
{
    if (!point.id)
        return ContactPointsForm::tr("Add");
    switch (point.kind) {
    case ContactKind::Mobile:
        return ContactPointsForm::tr("Mobile");
    case ContactKind::Phone:
        return ContactPointsForm::tr("Landline");
    case ContactKind::Email:
        return ContactPointsForm::tr("E-mail");
    }
    return {};
}

QString consentText(const ContactPoint &point)
{
    if (point.consentAt <= 0)
        return {};
    const QString when = instantText(point.consentAt);
    return point.consentRecordedBy.isEmpty()
               ? when
               : ContactPointsForm::tr("%1, noted by %2").arg(when, point.consentRecordedBy);
}

} // namespace

ContactPointsForm::ContactPointsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::kInside);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    addLine();
}

void ContactPointsForm::addLine()
{
    const qsizetype index = m_lines.size();
    const QString name = u"contact%1"_s.arg(index);
    Line line;
    line.caption = new QLabel;
    Theme::makeSecondary(line.caption);
    line.value = new QLineEdit;
    line.value->setObjectName(name + u"LineEdit"_s);
    line.value->setPlaceholderText(tr("Phone or e-mail"));
    line.value->setProperty(RosetteStyle::kInPlace, true);
    line.consent = new QComboBox;
    line.consent->setObjectName(name + u"ConsentComboBox"_s);
    line.consent->addItem(tr("not asked"), int(Consent::Unknown));
    line.consent->addItem(tr("agreed"), int(Consent::Given));
    line.consent->addItem(tr("refused"), int(Consent::Refused));
    line.consent->setProperty(RosetteStyle::kInPlace, true);
    line.caption->setBuddy(line.value);
    m_grid->addWidget(line.caption, int(index), 0);
    m_grid->addWidget(line.value, int(index), 1);
    m_grid->addWidget(line.consent, int(index), 2);
    connect(line.value, &QLineEdit::editingFinished, this, [this, index] {
        if (m_lines.at(index).value->isModified())
            save(m_lines.at(index));
    });
    connect(line.consent, &QComboBox::activated, this, [this, index] { save(m_lines.at(index)); });
    m_lines += line;
}

void ContactPointsForm::fill(Line &line, const ContactPoint &point)
{
    line.stored = point;
    line.caption->setText(kindText(point));
    line.value->setText(point.value);
    line.value->setModified(false);
    line.value->setAccessibleName(point.id ? line.caption->text() : tr("Another phone number or e-mail address"));
    line.consent->setAccessibleName(tr("Consent for %1").arg(line.caption->text()));
    line.consent->setCurrentIndex(line.consent->findData(int(point.consent)));
    line.consent->setToolTip(consentText(point));
}

void ContactPointsForm::setPoints(const QList<ContactPoint> &points)
{
    while (m_lines.size() <= points.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        fill(line, i < points.size() ? points.at(i) : ContactPoint());
        line.caption->setVisible(i <= points.size());
        line.value->setVisible(i <= points.size());
        line.consent->setVisible(i < points.size());
    }
}

void ContactPointsForm::save(const Line &line)
{
    line.value->setModified(false);
    ContactPoint point = line.stored;
    point.value = line.value->text().trimmed();
    point.kind = point.value.contains(u'@') ? ContactKind::Email : ContactKind::Mobile;
    const bool isSame = point.value == line.stored.value;
    // What was said of the old number does not hold for a new one.
    point.consent = isSame ? Consent(line.consent->currentData().toInt()) : Consent::Unknown;
    if (point.id.isValid() || !point.value.isEmpty())
        emit edited(point);
}

} // namespace rosette
