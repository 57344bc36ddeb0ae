#include "ui/activities/missedreasondelegate.h"

#include <QComboBox>
#include <QTimer>

#include "ui/activities/misseddoorsmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

QWidget *MissedReasonDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"missedReasonComboBox"_s);
    box->setAccessibleName(tr("Why the door was missed"));
    for (const MissedReason reason : kMissedReasons)
        box->addItem(label(reason), int(reason));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<MissedReasonDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // when it stands in its cell
    return box;
}

void MissedReasonDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(MissedDoorsModel::kReasonRole))));
}

void MissedReasonDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), MissedDoorsModel::kReasonRole);
}

} // namespace rosette
