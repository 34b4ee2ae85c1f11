// The organiser's list of delegates, one of them, and the code of an invitation.

/** @satisfies {import('../words.js').Words} */
export const people = /** @type {const} */ ({
  'people.heading': ['Đại biểu', 'Delegates'],
  'people.add': ['Thêm đại biểu', 'Add a delegate'],
  'people.search': ['Tìm theo tên, đơn vị, số ghế', 'Search by name, unit or seat'],
  'people.group': ['Tổ chức', 'Organisation'],
  'people.all-groups': ['Tất cả', 'All'],
  'people.count': ['{count} người trong danh sách', '{count} on the list'],
  'people.found': ['Tìm thấy {count} người', '{count} found'],
  'people.withdrawn': ['{count} giấy mời đã thu hồi', '{count} invitations withdrawn'],
  'people.more': ['Xem thêm {count} người', 'Show {count} more'],
  'people.print': ['In mã của {count} người', 'Print the codes of {count}'],
  'people.walk-in': ['phát sinh', 'walk-in'],
  'people.none': ['Chưa có đại biểu nào', 'No delegates yet'],
  'people.none-next': [
    'Mời Ông/Bà nhập danh sách từ tệp, hoặc thêm từng người.',
    'Please import a list from a file, or add them one by one.',
  ],
  'people.seat': ['ghế {seat}', 'seat {seat}'],
  'people.edit': ['Sửa', 'Edit'],
  'people.edit-name': ['Sửa {name}', 'Edit {name}'],
  'people.code': ['Mã QR', 'QR code'],
  'people.code-name': ['Mã QR của {name}', 'QR code of {name}'],

  'person.add-heading': ['Thêm đại biểu', 'Add a delegate'],
  'person.edit-heading': ['Sửa thông tin: {name}', 'Edit: {name}'],
  'person.name': ['Họ và tên', 'Full name'],
  'person.unit': ['Đơn vị hoặc nơi ở', 'Organisation or address'],
  'person.unit-hint': ['Bỏ trống thì ghi tên tổ chức', 'Left empty, it is the organisation’s name'],
  'person.group': ['Thuộc tổ chức', 'Belongs to'],
  'person.no-group': ['Chưa chọn', 'None chosen'],
  'person.whom': ['Thành phần theo kế hoạch: {whom}', 'Whom the plan wants: {whom}'],
  'person.group-missing': ['Mời Ông/Bà chọn tổ chức', 'Please choose an organisation'],
  'person.seat': ['Số ghế', 'Seat'],
  'person.seat-taken': ['Ghế này đang xếp cho {name}', 'This seat is {name}’s now'],
  'person.twice': [
    'Đã có người cùng tên, cùng đơn vị trong danh sách. Mời Ông/Bà ghi đơn vị rõ hơn.',
    'Somebody of this name and unit is on the list already. Please tell their units apart.',
  ],
  'person.save': ['Lưu', 'Save'],
  'person.saved': ['Đã lưu: {name}', 'Saved: {name}'],
  'person.added': ['Đã thêm {name}', '{name} was added'],
  'person.withdraw': ['Thu hồi giấy mời', 'Withdraw the invitation'],
  'person.withdraw-heading': ['Thu hồi giấy mời của {name}?', 'Withdraw the invitation of {name}?'],
  'person.withdraw-body': [
    'Mã trên giấy mời ngừng dùng được ngay. Muốn mời lại thì thêm người này một lần nữa và in mã mới.',
    'Its code stops working at once. To invite them again, add them anew and print the new code.',
  ],
  'person.reason': ['Lý do', 'Reason'],
  'person.withdrawn-done': ['Đã thu hồi giấy mời của {name}', 'The invitation of {name} was withdrawn'],

  'code.qr': ['mã điểm danh của đại biểu', 'the delegate’s code for check-in'],
  'code.print': ['In mã này', 'Print it'],
  'code.how': [
    'Quét mã này ở cửa để điểm danh, hoặc bằng điện thoại để theo dõi hội nghị và xin phát biểu.',
    'Show this code at the door to check in, or scan it with a phone to follow the conference and ask to speak.',
  ],
  'code.here-heading': ['Điện thoại chưa mở được các mã này', 'Phones cannot open these codes yet'],
  'code.here-body': [
    'Mã đang dẫn tới {address}, địa chỉ chỉ máy này mở được. Quét ở cửa để điểm danh thì vẫn dùng được.',
    'They lead to {address}, which only this computer can open. At the door they do check people in.',
  ],
  'code.here-next': [
    'Mời Ông/Bà ghi địa chỉ của máy này vào «publicUrl» trong config/hall.yaml, khởi động lại máy chủ rồi in.',
    'Please set “publicUrl” in config/hall.yaml to this computer’s address, start the server again, and print then.',
  ],
  'code.print-anyway': ['Vẫn in', 'Print anyway'],

  'phones.erase': ['Xóa số điện thoại', 'Erase telephone numbers'],
  'phones.erase-heading': ['Xóa số điện thoại của đại biểu?', 'Erase the delegates’ telephone numbers?'],
  'phones.erase-body': [
    'Mọi số điện thoại của hội nghị này sẽ bị xóa khỏi máy chủ và không lấy lại được.',
    'All telephone numbers of this conference go from the server and cannot be brought back.',
  ],
  'phones.erase-backups': [
    'Bản sao lưu làm trước đó vẫn còn các số này: sau khi xóa, mời Ông/Bà sao lưu lại và bỏ bản cũ.',
    'A backup made before still has them: please make a new one afterwards and delete the old.',
  ],
  'phones.erased': ['Đã xóa số điện thoại của {count} đại biểu', 'Telephone numbers erased: {count}'],
  'phones.none': ['Không còn số điện thoại nào', 'There were no telephone numbers left'],
})
