#include "ui/volunteers/skillchips.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include "models/volunteers/skill.h"
#include "ui/shell/icons.h"
#include "ui/shell/rosettestyle.h"
#include "ui/widgets/emptyfield.h"
#include "ui/widgets/flowlayout.h"

namespace rosette {

using namespace Qt::StringLiterals;

SkillChips::SkillChips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(4, this))
    , m_field(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    setObjectName(u"skillChips"_s);
    m_field->setObjectName(u"addSkillLineEdit"_s);
    m_field->setPlaceholderText(tr("Add a skill"));
    m_field->setAccessibleName(tr("Add a skill"));
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &SkillChips::addTyped);
    rebuild();
}

void SkillChips::setSkills(const QStringList &skills)
{
    if (skills == m_skills)
        return;
    m_skills = skills;
    rebuild();
}

void SkillChips::setKnownSkills(const QStringList &skills) { m_known->setStringList(skills); }

void SkillChips::addTyped()
{
    const QString skill = m_field->text().simplified();
    emptyField(*m_field);
    const bool isKnown = std::any_of(m_skills.begin(), m_skills.end(),
                                     [&](const QString &other) { return Skill::key(other) == Skill::key(skill); });
    if (!Skill::key(skill).isEmpty() && !isKnown)
        change(m_skills + QStringList{skill});
}

void SkillChips::change(const QStringList &skills)
{
    m_skills = skills;
    rebuild();
    emit skillsEdited(m_skills);
}

void SkillChips::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != m_field) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the chip that was just clicked
        }
        delete item;
    }
    for (const QString &skill : std::as_const(m_skills)) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(skill + u"SkillToolButton"_s);
        chip->setProperty(RosetteStyle::kChip, true);
        chip->setText(skill);
        chip->setIcon(iconNamed(u"close"_s));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(tr("Take “%1” away").arg(skill));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QToolButton::clicked, this, [this, skill] {
            QStringList rest = m_skills;
            rest.removeAll(skill);
            change(rest);
        });
        m_layout->addWidget(chip);
        chip->show();
    }
    m_layout->addWidget(m_field);
    m_layout->activate();
    updateGeometry();
}

} // namespace rosette
